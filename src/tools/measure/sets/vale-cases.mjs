import { parse } from 'yaml';
import { share } from '../figure.mjs';

/** A case of these needs what the engine says it cannot do, such as a part-of-speech tagger. */
const APART = 'sequence';

/** @typedef {{ line: number, column: number, message: string, offset?: [number, number] }} Alert */

/**
 * @typedef {object} Case
 * @property {string} id
 * @property {string} extends
 * @property {string} rule
 * @property {string} ruleYaml
 * @property {'md' | 'txt'} format
 * @property {string} text
 * @property {Alert[]} expected
 * @property {object} [vocab]
 * @property {object} [settings]
 * @property {boolean} [partial] further alerts are allowed
 */

/** @typedef {(text: string, rules: object[], options: object) => { start: number, end: number, message: string }[]} Lint */

/** Vale's own cases: does a house-style rule behave here as it does there? */
export default {
  id: 'vale_cases',
  needs: 'lint',
  /**
   * @param {{ lint: Lint }} engine
   * @param {Case[]} cases
   */
  measure({ lint }, cases) {
    const judged = cases.map((one) => ({ one, ...judge(lint, one) }));
    const within = judged.filter((row) => row.one.extends !== APART);
    const passed = (/** @type {typeof judged} */ rows) => rows.filter(({ isPassed }) => isPassed).length;
    const spans = within.flatMap(({ spans }) => spans);
    const names = [...new Set(cases.map((one) => one.extends))].sort();
    return {
      figures: [
        share('cases passed, sequence apart', passed(within), within.length, { least: 0.95 }),
        share('spans right', spans.filter(Boolean).length, spans.length, { least: 0.95 }),
        ...names.map((name) => {
          const rows = judged.filter((row) => row.one.extends === name);
          return share(`… ${name}`, passed(rows), rows.length);
        }),
      ],
      wrong: judged.filter(({ isPassed }) => !isPassed).map(({ one }) => one.id),
    };
  },
};

/**
 * @param {Lint} lint
 * @param {Case} one
 */
function judge(lint, { rule, ruleYaml, text, format, vocab, settings, expected, partial }) {
  const rules = [{ name: rule, ...parse(ruleYaml) }];
  const alerts = lint(text, rules, { format, ...(vocab && { vocab }), ...(settings && { settings }) });
  const places = alerts.map((alert) => ({ alert, key: keyOf({ ...placeOf(text, alert.start), ...alert }) }));
  const keys = new Set(places.map(({ key }) => key));
  const isWhole = expected.every((alert) => keys.has(keyOf(alert)));
  // A span is asked for where the expected alert is there at all: the first figure counts the missing ones.
  const spans = expected.flatMap((wanted) => {
    const found = places.filter(({ key }) => key === keyOf(wanted));
    if (!wanted.offset || found.length === 0) return [];
    const [start, end] = wanted.offset;
    return [found.some(({ alert }) => alert.start === start && alert.end === end)];
  });
  return { isPassed: isWhole && (partial || keys.size === new Set(expected.map(keyOf)).size), spans };
}

/** @param {{ line: number, column: number, message: string }} alert */
function keyOf({ line, column, message }) {
  return `${line}:${column} ${message.replace(/\s+/g, ' ').trim()}`;
}

/**
 * Vale counts lines and, within them, code points, both from 1; a lone CR ends a line too.
 * @param {string} text
 * @param {number} at UTF-16 offset
 */
function placeOf(text, at) {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
