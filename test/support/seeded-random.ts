import fc from 'fast-check';

/** More than any run wants. */
const MOST_NUMBERS = 20_000;

/** A whole number from 0 on, below the one that is given. */
export type Random = (below: number) => number;

/** The same seed gives the same numbers. */
export function seededRandom(seed: number): Random {
  const numbers = fc.sample(fc.nat(), { seed, numRuns: MOST_NUMBERS });
  let next = 0;
  return (below) => {
    const number = numbers[next++];
    if (number === undefined) throw new Error(`More than ${MOST_NUMBERS} random numbers were wanted.`);
    return number % Math.floor(below);
  };
}
