import { auc } from '../statistics.mjs';
import { estimate } from '../figure.mjs';
import { compareWithOverlap } from '../compare.mjs';

/** @typedef {{ id: string, question: string, reply: string, label: string }} Row */
/** @typedef {import('../overlap.mjs').Overlap} Overlap */

const LABELS = new Set(['good', 'bad', 'dialogue']);

/** Forum replies: an answer against side talk about the same question. */
export const sideTalk = {
  id: 'answer_quality',
  file: 'answer_quality',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {Row[]} rows
   */
  measure(engine, rows) {
    const threads = groupByQuestion(rows.filter(({ label }) => LABELS.has(label)));
    const scoreWith = (/** @type {Overlap} */ measure) =>
      threads.map((thread) =>
        thread.map(({ question, reply, label }) => ({
          value: measure(question, reply),
          isPositive: label === 'good',
        })),
      );
    return compare('AUC, good against bad and dialogue', 0.7, engine, scoreWith, rows);
  },
};

/** The same replies: a good one against the good reply to another question, which shares neither topic nor words. */
export const foreignReply = {
  id: 'answer_quality_foreign',
  file: 'answer_quality',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {Row[]} rows
   */
  measure(engine, rows) {
    const threads = groupByQuestion(rows.filter(({ label }) => label === 'good'));
    const scoreWith = (/** @type {Overlap} */ measure) =>
      threads.map((thread, at) => {
        const others = threads[(at + 1) % threads.length] ?? [];
        return thread.flatMap(({ question, reply }, place) => [
          { value: measure(question, reply), isPositive: true },
          { value: measure(question, others[place % others.length]?.reply ?? ''), isPositive: false },
        ]);
      });
    return compare("AUC, good against another question's good reply", 0.84, engine, scoreWith, rows);
  },
};

/**
 * @param {string} name
 * @param {number} aim
 * @param {import('../alarms.mjs').Engine} engine
 * @param {(measure: Overlap) => import('../statistics.mjs').Scored[][]} scoreWith
 * @param {Row[]} rows
 */
function compare(name, aim, engine, scoreWith, rows) {
  const own = scoreWith((ask, reply) => engine.coverage(ask, reply));
  const texts = rows.flatMap(({ question, reply }) => [question, reply]);
  return {
    figures: [
      estimate(name, own, (units) => auc(units.flat()), { least: aim }),
      ...compareWithOverlap(own, scoreWith, texts),
    ],
    wrong: [],
  };
}

/** Replies to one question depend on one another: they are drawn together. @param {Row[]} rows */
function groupByQuestion(rows) {
  /** @type {Map<string, Row[]>} */
  const threads = new Map();
  for (const row of rows) {
    const key = row.id.split('#')[0] ?? row.id;
    threads.set(key, [...(threads.get(key) ?? []), row]);
  }
  return [...threads.values()];
}
