import { bootstrap, wilson } from './statistics.mjs';

/**
 * @typedef {object} Bar what is wanted of a figure
 * @property {number} [least]
 * @property {number} [most]
 * @property {boolean} [surely] the whole interval has to be on the right side
 */

/**
 * @typedef {object} Figure one measured value with its 95 % interval; shares are 0..1
 * @property {string} name
 * @property {number} value
 * @property {number} low
 * @property {number} high
 * @property {number} n rows that it is about
 * @property {'share' | 'per 100' | 'statistic'} unit
 * @property {Bar | null} bar
 */

/**
 * @typedef {object} Measured what one set gave
 * @property {Figure[]} figures
 * @property {string[]} wrong ids of rows that were judged otherwise than labelled
 */

/**
 * @param {string} name
 * @param {number} hits
 * @param {number} n
 * @param {Bar | null} [bar]
 * @returns {Figure}
 */
export function share(name, hits, n, bar = null) {
  return { name, value: n === 0 ? NaN : hits / n, ...wilson(hits, n), n, unit: 'share', bar };
}

/**
 * A share that people speak of as "so many of a hundred"; the bar is such a number too.
 * @param {string} name
 * @param {number} hits
 * @param {number} n
 * @param {number | null} [most]
 * @returns {Figure}
 */
export function per100(name, hits, n, most = null) {
  return { ...share(name, hits, n, most === null ? null : { most: most / 100 }), unit: 'per 100' };
}

/**
 * @template T
 * @param {string} name
 * @param {readonly T[]} units what is drawn anew for the interval
 * @param {(units: readonly T[]) => number} statistic
 * @param {Bar | null} [bar]
 * @returns {Figure}
 */
export function estimate(name, units, statistic, bar = null) {
  return {
    name,
    value: statistic(units),
    ...bootstrap(units, statistic),
    n: units.length,
    unit: 'statistic',
    bar,
  };
}

/** Whether the value reaches the bar; null without one. @param {Figure} figure */
export function isMet({ value, low, high, bar }) {
  if (!bar) return null;
  const [least, most] = bar.surely ? [low, high] : [value, value];
  return least >= (bar.least ?? -Infinity) && most <= (bar.most ?? Infinity);
}

/** The cells of a row: name, value, interval, n, bar, whether it is met. @param {Figure} figure */
export function cellsOf(figure) {
  const { name, value, low, high, n, unit, bar } = figure;
  const print = (/** @type {number} */ number) => {
    if (Number.isNaN(number)) return '—';
    return unit === 'per 100' ? (number * 100).toFixed(1) : number.toFixed(3);
  };
  const met = isMet(figure);
  return [
    name,
    print(value),
    `${print(low)} … ${print(high)}`,
    String(n),
    bar ? `${bar.least === undefined ? '≤' : '≥'} ${print(bar.least ?? bar.most ?? NaN)}` : '',
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}
