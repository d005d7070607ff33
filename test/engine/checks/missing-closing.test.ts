import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check';
import en from '../../../src/packs/en';
import { checkEnglish, findingsOf } from '../check-english';

const checker = createChecker({ packs: [en], levels: { 'missing-closing': 'hint' } });
const flagged = (draft: string) => findingsOf('missing-closing', checker.check({ thread: [], draft }));

describe('missing-closing', () => {
  it('is off until a level is set', () => {
    expect(findingsOf('missing-closing', checkEnglish('It ships on Friday.'))).toEqual([]);
    expect(flagged('It ships on Friday.')).toHaveLength(1);
  });

  it.each([
    'It ships on Friday.\n\nBest wishes,\nTom',
    'It ships on Friday.\n\nTom',
    'It ships.\nThanks again',
  ])('passes %j', (draft) => expect(flagged(draft)).toEqual([]));
});
