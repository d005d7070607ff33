import { describe, expect, it } from 'vitest';
import {
  auc,
  bootstrap,
  f1,
  kappa,
  randomFrom,
  spearman,
  wilson,
} from '../../../src/tools/measure/statistics.mjs';

const scored = (positives: number[], negatives: number[]) => [
  ...positives.map((value) => ({ value, isPositive: true })),
  ...negatives.map((value) => ({ value, isPositive: false })),
];
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the interval of a share', () => {
  it.each([
    // (0.8 + 0.19207 ± 1.95996 · √(0.016 + 0.0096037)) / 1.38415 for 8 of 10
    [8, 10, 0.4902, 0.9433],
    // 0 and 3.84146 / 13.84146
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('is that of Wilson for %i of %i', (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 4);
    expect(wilson(hits, n).high).toBeCloseTo(high, 4);
  });

  it('is unknown without rows', () => {
    expect(wilson(0, 0)).toEqual({ low: NaN, high: NaN });
  });
});

describe('AUC', () => {
  it('counts the pairs in the right order', () => {
    expect(auc(scored([4, 3], [2, 1]))).toBe(1);
    expect(auc(scored([1, 2], [3, 4]))).toBe(0);
    expect(auc(scored([4, 1], [3, 2]))).toBe(0.5);
  });

  it('counts ties half: 3 > 2, 3 > 1, 2 = 2, 2 > 1', () => {
    expect(auc(scored([3, 2], [2, 1]))).toBe(3.5 / 4);
    expect(auc(scored([1, 1, 1], [1, 1]))).toBe(0.5);
  });

  it('has no value without one of the two kinds', () => {
    expect(auc(scored([1, 2], []))).toBeNaN();
    expect(auc(scored([NaN], [1]))).toBeNaN();
  });
});

describe('Spearman', () => {
  it('shares ranks between ties: 1 2 3 4 5 against 1 2 3.5 5 3.5', () => {
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(8 / Math.sqrt(10 * 9.5), 10);
  });

  it('is 1 for the same order and -1 for the reverse', () => {
    expect(spearman([1, 5, 9], [2, 3, 100])).toBeCloseTo(1, 10);
    expect(spearman([1, 5, 9], [3, 2, 1])).toBeCloseTo(-1, 10);
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision 2/3 and recall 2/4', () => {
    const row = (isFound: boolean, isTrue: boolean) => ({ isFound, isTrue });
    const rows = [...times(2, row(true, true)), row(true, false), ...times(2, row(false, true))];
    expect(f1([...rows, row(false, false)])).toBeCloseTo(4 / 7, 10);
  });
});

describe('kappa', () => {
  it('takes chance off agreement: 0.7 seen, 0.5 · 0.6 + 0.5 · 0.4 by chance', () => {
    const pairs: [string, string][] = [
      ...times<[string, string]>(20, ['yes', 'yes']),
      ...times<[string, string]>(5, ['yes', 'no']),
      ...times<[string, string]>(10, ['no', 'yes']),
      ...times<[string, string]>(15, ['no', 'no']),
    ];
    expect(kappa(pairs)).toBeCloseTo(0.4, 10);
  });

  it('is 1 where all agree', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
  });
});

describe('the bootstrap', () => {
  const rows = [...times(30, 1), ...times(70, 0)];

  it('gives the same interval for the same seed, and another one for another', () => {
    expect(bootstrap(rows, mean)).toEqual(bootstrap(rows, mean));
    expect(bootstrap(rows, mean, { seed: 1 })).not.toEqual(bootstrap(rows, mean, { seed: 2 }));
  });

  it('is close to the interval of a share', () => {
    const { low, high } = bootstrap(rows, mean);
    expect(Math.abs(low - wilson(30, 100).low)).toBeLessThan(0.03);
    expect(Math.abs(high - wilson(30, 100).high)).toBeLessThan(0.03);
  });

  it('has no width where nothing differs, and leaves draws without a value out', () => {
    expect(bootstrap([2, 2, 2], mean)).toEqual({ low: 2, high: 2 });
    const { low, high } = bootstrap(scored([2], [1]), auc);
    expect([low, high]).toEqual([1, 1]);
  });

  it('draws the published numbers of its generator', () => {
    const random = randomFrom(1);
    expect(random()).toBeCloseTo(0.6270739405881613, 15);
    expect(random()).toBeCloseTo(0.002735721180215478, 15);
  });
});
