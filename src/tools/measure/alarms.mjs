/** @typedef {typeof import('../../cli/engine')} Engine */
/** @typedef {import('../../engine/types').Report} Report */
/** @typedef {import('../../engine/types').Dimension} Dimension */
/** @typedef {import('../../engine/types').Severity} Severity */

const RANK = { hint: 0, warn: 1, stop: 2 };
/** The dimensions that speak of how something is said, whatever the thread is about. */
export const MANNERS = /** @type {const} */ (['tone', 'respect']);

/**
 * Whether a report has a finding of one of these dimensions at this level or above.
 * @param {Report} report
 * @param {readonly Dimension[]} dimensions
 * @param {Severity} level
 */
export function alarms({ findings }, dimensions, level) {
  return findings.some(
    ({ dimension, severity }) => dimensions.includes(dimension) && reaches(severity, level),
  );
}

/**
 * @param {Severity} severity
 * @param {Severity} level
 */
export function reaches(severity, level) {
  return RANK[severity] >= RANK[level];
}

/**
 * A bare text as a draft with nothing before it.
 * @param {Engine} engine
 * @param {string} text
 */
export function checkText(engine, text) {
  return engine.check({ thread: [], draft: text });
}
