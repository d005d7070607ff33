import { auc } from '../statistics.mjs';
import { estimate, share } from '../figure.mjs';
import { compareWithOverlap } from '../compare.mjs';

/** Does the reply answer the question: its own reply against that to another customer of the same company. */
export default {
  id: 'coverage_pairs',
  file: 'coverage_pairs',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {{ id: string, question: string, reply: string, other_reply: string }[]} rows
   */
  measure(engine, rows) {
    const scoreWith = (/** @type {import('../overlap.mjs').Overlap} */ measure) =>
      rows.map(({ question, reply, other_reply }) => [
        { value: measure(question, reply), isPositive: true },
        { value: measure(question, other_reply), isPositive: false },
      ]);
    const own = scoreWith((ask, reply) => engine.coverage(ask, reply));
    const wrong = rows.filter((_row, at) => !(gap(own[at]) > 0)).map(({ id }) => id);
    const ties = own.filter((pair) => gap(pair) === 0).length;
    const texts = rows.flatMap(({ question, reply }) => [question, reply]);
    return {
      figures: [
        estimate('AUC, reply against other reply', own, (units) => auc(units.flat()), { least: 0.72 }),
        share('pairs in the right order, ties half', rows.length - wrong.length + ties / 2, rows.length),
        ...compareWithOverlap(own, scoreWith, texts),
      ],
      wrong,
    };
  },
};

/** @param {import('../statistics.mjs').Scored[] | undefined} pair */
function gap(pair) {
  return (pair?.[0]?.value ?? NaN) - (pair?.[1]?.value ?? NaN);
}
