import { alarms, MANNERS } from '../alarms.mjs';
import { per100 } from '../figure.mjs';

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {{ who: 'customer' | 'agent', text: string }[]} before
 * @property {string} reply
 * @property {string[]} [labels]
 */

/** Replies that were sent by agents: nearly every finding about their manners is one too many. */
export const supportReplies = repliesOf('support_replies', 'support_replies', () => true);

/** The same, of replies that the customer thanked for. */
export const thankedReplies = repliesOf('support_reactions', 'thanked', ({ labels = [] }) =>
  labels.includes('thanked'),
);

/**
 * @param {string} file
 * @param {string} id
 * @param {(row: Row) => boolean} isMeant
 */
function repliesOf(file, id, isMeant) {
  return {
    id,
    file,
    /**
     * @param {import('../alarms.mjs').Engine} engine
     * @param {Row[]} rows
     */
    measure(engine, rows) {
      const judged = rows.filter(isMeant).map(({ id, before, reply }) => ({
        id,
        report: engine.check({
          channel: 'social',
          thread: before.map(({ who, text }) => ({ from: who, text })),
          draft: reply,
        }),
      }));
      const n = judged.length;
      const warned = judged.filter(({ report }) => alarms(report, MANNERS, 'warn'));
      const hinted = judged.filter(({ report }) => alarms(report, MANNERS, 'hint'));
      const stopped = judged.filter(({ report }) => alarms(report, [...MANNERS, 'resolution'], 'stop'));
      const unresolved = judged.filter(({ report }) => alarms(report, ['resolution'], 'warn'));
      return {
        figures: [
          per100('warn+ in tone or respect', warned.length, n, 2),
          per100('any finding in tone or respect', hinted.length, n, 10),
          per100('stops', stopped.length, n, 0.3),
          per100('warn+ in resolution', unresolved.length, n),
        ],
        wrong: [...warned, ...stopped].map(({ id }) => id),
      };
    },
  };
}
