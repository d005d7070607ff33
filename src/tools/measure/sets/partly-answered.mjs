import { share } from '../figure.mjs';

/** Mail that asks two things, and a reply that is known to answer the first: is each part marked as it is? */
export default {
  id: 'partly_answered',
  file: 'coverage_pairs',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {{ id: string, question: string, other_question: string, reply: string }[]} rows
   */
  measure(engine, rows) {
    const judged = rows.map(({ id, question, other_question, reply }) => {
      const text = `${question}\n\n${other_question}`;
      const { asks } = engine.check({
        channel: 'social',
        thread: [{ from: 'customer', text }],
        draft: reply,
      });
      const first = asks.filter(({ start }) => start < question.length);
      const second = asks.filter(({ start }) => start >= question.length);
      return { id, first: statusOf(first), second: statusOf(second) };
    });
    const isRight = (/** @type {{ first: string, second: string }} */ { first, second }) =>
      first === 'answered' && second === 'unanswered';
    const count = (/** @type {(row: { first: string, second: string }) => boolean} */ test) =>
      judged.filter(test).length;
    const n = rows.length;
    return {
      figures: [
        share('both parts right', count(isRight), n, { least: 0.45 }),
        share(
          'first part answered',
          count(({ first }) => first === 'answered'),
          n,
        ),
        share(
          'second part unanswered',
          count(({ second }) => second === 'unanswered'),
          n,
        ),
        share(
          'a part unsure',
          count(({ first, second }) => [first, second].includes('unsure')),
          n,
        ),
      ],
      wrong: judged.filter((row) => !isRight(row)).map(({ id }) => id),
    };
  },
};

/** @param {readonly { status: string }[]} asks of one part */
function statusOf(asks) {
  if (asks.some(({ status }) => status === 'answered')) return 'answered';
  if (asks.length > 0 && asks.every(({ status }) => status === 'unanswered')) return 'unanswered';
  return 'unsure';
}
