/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;
const ROUNDS = 1000;
const SEED = 20131;

/** @typedef {{ low: number, high: number }} Interval */

/**
 * Wilson's 95 % interval of a share: it stays inside 0..1 and holds for few rows. (Wilson 1927)
 * @param {number} hits
 * @param {number} n
 * @returns {Interval}
 */
export function wilson(hits, n) {
  if (n === 0) return { low: NaN, high: NaN };
  const share = hits / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z / n / 2) ** 2);
  const base = 1 + Z ** 2 / n;
  const middle = share + Z ** 2 / n / 2;
  // Rounding can step over the ends by a hair.
  return { low: Math.max(0, (middle - spread) / base), high: Math.min(1, (middle + spread) / base) };
}

/** @typedef {{ value: number, isPositive: boolean }} Scored */

/**
 * How often a positive scores above a negative; ties count half. (Mann and Whitney 1947)
 * @param {readonly Scored[]} scored
 */
export function auc(scored) {
  const ranks = ranksOf(scored.map(({ value }) => value));
  let positives = 0;
  let sum = 0;
  scored.forEach(({ isPositive }, at) => {
    if (!isPositive) return;
    positives++;
    sum += ranks[at] ?? NaN;
  });
  const negatives = scored.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/**
 * Spearman's rank correlation.
 * @param {readonly number[]} left
 * @param {readonly number[]} right
 */
export function spearman(left, right) {
  const [a, b] = [ranksOf(left), ranksOf(right)];
  // Ranks from 1 to n have the same mean on both sides, ties or not.
  const mean = (left.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((rank, at) => {
    const [x, y] = [rank - mean, (b[at] ?? NaN) - mean];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return both / Math.sqrt(ofA * ofB);
}

/**
 * The harmonic mean of precision and recall.
 * @param {{ isFound: boolean, isTrue: boolean }[]} rows
 */
export function f1(rows) {
  const hits = rows.filter(({ isFound, isTrue }) => isFound && isTrue).length;
  const named = rows.filter(({ isFound }) => isFound).length;
  const real = rows.filter(({ isTrue }) => isTrue).length;
  return (2 * hits) / (named + real);
}

/**
 * Cohen's kappa: agreement beyond what chance would bring. (Cohen 1960)
 * @param {readonly (readonly [string, string])[]} pairs
 */
export function kappa(pairs) {
  const n = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length / n;
  const names = new Set(pairs.flat());
  let chance = 0;
  for (const name of names) {
    const [ofA, ofB] = [0, 1].map((side) => pairs.filter((pair) => pair[side] === name).length / n);
    chance += (ofA ?? 0) * (ofB ?? 0);
  }
  return (agreed - chance) / (1 - chance);
}

/**
 * The 95 % interval of any statistic, by drawing units anew. Units, not rows: what belongs together (one question's
 * replies) is drawn together. The same seed gives the same interval, and two means measured on the same units are
 * compared by a statistic that is their difference.
 * @template T
 * @param {readonly T[]} units
 * @param {(units: T[]) => number} statistic
 * @param {{ rounds?: number, seed?: number }} [options]
 * @returns {Interval}
 */
export function bootstrap(units, statistic, { rounds = ROUNDS, seed = SEED } = {}) {
  const random = randomFrom(seed);
  const values = [];
  for (let round = 0; round < rounds; round++) {
    values.push(statistic(units.map(() => /** @type {T} */ (units[Math.floor(random() * units.length)]))));
  }
  // A draw without a single positive has no value.
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { low: at(0.025), high: at(0.975) };
}

/**
 * Numbers in 0..1 that are the same on every machine. (mulberry32, public domain)
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Ranks from 1; equal values share the middle of theirs.
 * @param {readonly number[]} values
 */
function ranksOf(values) {
  const order = Float64Array.from(values).sort();
  /** @type {Map<number, number>} */
  const middle = new Map();
  // What is no number sorts to the end, and gets no rank.
  const count = order.filter((value) => !Number.isNaN(value)).length;
  for (let from = 0, to = 0; from < count; from = to) {
    const value = order[from] ?? NaN;
    while (to < count && order[to] === value) to++;
    middle.set(value, (from + 1 + to) / 2);
  }
  return values.map((value) => middle.get(value) ?? NaN);
}
