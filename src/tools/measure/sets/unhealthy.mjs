import { alarms, checkText, MANNERS } from '../alarms.mjs';
import { estimate, per100, share } from '../figure.mjs';
import { auc } from '../statistics.mjs';

const KINDS = ['antagonize', 'condescending', 'dismissive', 'hostile', 'sarcastic', 'generalisation_unfair'];

/** Comments of newspaper readers, rated for six kinds of unfriendliness. Far from support: read it beside the others. */
export default {
  id: 'unhealthy',
  file: 'unhealthy',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {{ id: string, text: string, labels: string[], healthy: boolean }[]} rows
   */
  measure(engine, rows) {
    const judged = rows.map(({ id, text, labels, healthy }) => {
      const report = checkText(engine, text);
      const lost = MANNERS.reduce((sum, name) => sum + 100 - (report.scores[name]?.value ?? 100), 0);
      return { id, labels, isFriendly: healthy && labels.length === 0, report, lost };
    });
    const friendly = judged.filter(({ isFriendly }) => isFriendly);
    const isWarned = (/** @type {typeof judged[number]} */ { report }) => alarms(report, MANNERS, 'warn');
    const warned = judged.filter(isWarned);
    const aucOf = (/** @type {string} */ name, /** @type {(labels: string[]) => boolean} */ isOne) => {
      const scored = judged.map(({ labels, lost }) => ({ value: lost, isPositive: isOne(labels) }));
      return estimate(`AUC, ${name}`, scored, auc);
    };
    return {
      figures: [
        per100('false alarms, warn+', friendly.filter(isWarned).length, friendly.length),
        per100(
          'false alarms, any finding',
          friendly.filter(({ report }) => alarms(report, MANNERS, 'hint')).length,
          friendly.length,
        ),
        share(
          'warn+ that is of some kind',
          warned.filter(({ labels }) => labels.length > 0).length,
          warned.length,
        ),
        aucOf('any kind', (labels) => labels.length > 0),
        ...KINDS.map((kind) => aucOf(kind, (labels) => labels.includes(kind))),
      ],
      wrong: friendly.filter(isWarned).map(({ id }) => id),
    };
  },
};
