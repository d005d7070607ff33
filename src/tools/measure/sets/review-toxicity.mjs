import { alarms, checkText, MANNERS } from '../alarms.mjs';
import { per100 } from '../figure.mjs';

const LEVELS = /** @type {const} */ (['hint', 'warn', 'stop']);

/** Comments on code, toxic or ok: what is flagged of either, by dimension and from which level on. */
export default {
  id: 'review_toxicity',
  file: 'review_toxicity',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {{ id: string, text: string, label: 'ok' | 'toxic' }[]} rows
   */
  measure(engine, rows) {
    const judged = rows.map(({ id, text, label }) => ({ id, label, report: checkText(engine, text) }));
    const figures = ['ok', 'toxic'].flatMap((wanted) => {
      const some = judged.filter(({ label }) => label === wanted);
      return MANNERS.flatMap((dimension) =>
        LEVELS.map((level) => {
          const flagged = some.filter(({ report }) => alarms(report, [dimension], level));
          return per100(`${wanted}: ${dimension}, ${level} or above`, flagged.length, some.length);
        }),
      );
    });
    const wrong = judged.filter(
      ({ label, report }) => (label === 'toxic') !== alarms(report, MANNERS, 'warn'),
    );
    return { figures, wrong: wrong.map(({ id }) => id) };
  },
};
