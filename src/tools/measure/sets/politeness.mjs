import { estimate, share } from '../figure.mjs';
import { auc, spearman } from '../statistics.mjs';

/** @typedef {{ id: string, text: string, label: 'polite' | 'impolite' | null, score: number }} Row */

export const politenessWiki = politenessOf('politeness_wiki', 0.8);
export const politenessStackExchange = politenessOf('politeness_se', 0.7);

/**
 * Requests that five people each rated: does the courtesy profile put the polite above the impolite?
 * @param {string} id
 * @param {number} aim
 */
function politenessOf(id, aim) {
  return {
    id,
    file: id,
    needs: 'courtesy',
    /**
     * @param {import('../alarms.mjs').Engine} engine
     * @param {Row[]} rows
     */
    measure(engine, rows) {
      const scored = rows.map(({ id, text, label, score }) => ({
        id,
        label,
        rated: score,
        value: engine.courtesy(text).score,
        isPositive: label === 'polite',
      }));
      const labelled = scored.filter(({ label }) => label !== null);
      const wrong = labelled.filter(({ value, isPositive }) => value >= 0.5 !== isPositive);
      return {
        figures: [
          estimate('AUC, polite against impolite', labelled, auc, { least: aim }),
          share('accuracy at 0.5', labelled.length - wrong.length, labelled.length),
          estimate("Spearman with the raters' score", scored, (units) =>
            spearman(
              units.map(({ value }) => value),
              units.map(({ rated }) => rated),
            ),
          ),
        ],
        wrong: wrong.map(({ id }) => id),
      };
    },
  };
}
