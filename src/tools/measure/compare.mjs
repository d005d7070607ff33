import { estimate } from './figure.mjs';
import { rarityOverlap, wordOverlap } from './overlap.mjs';
import { auc } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Scored} Scored */
/** @typedef {import('./overlap.mjs').Overlap} Overlap */

/**
 * The AUC of the simple means on the same units, and how far ours is above each; both are drawn anew together, so the
 * interval of the difference is the paired one.
 * @param {Scored[][]} own one entry a unit
 * @param {(measure: Overlap) => Scored[][]} scoreWith the same units by another measure
 * @param {readonly string[]} texts what rarity is read from
 */
export function compareWithOverlap(own, scoreWith, texts) {
  /** @type {[string, Overlap][]} */
  const simple = [
    ['word overlap', wordOverlap],
    ['rarity-weighted overlap', rarityOverlap(texts)],
  ];
  return simple.flatMap(([name, measure]) => {
    const other = scoreWith(measure);
    const both = own.map((ours, at) => ({ ours, theirs: other[at] ?? [] }));
    return [
      estimate(`… of ${name}`, other, (units) => auc(units.flat())),
      estimate(`ours minus ${name}`, both, difference, { least: 0, surely: true }),
    ];
  });
}

/** @param {readonly { ours: Scored[], theirs: Scored[] }[]} units */
function difference(units) {
  return auc(units.flatMap(({ ours }) => ours)) - auc(units.flatMap(({ theirs }) => theirs));
}
