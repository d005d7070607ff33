import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check';
import en from '../../../src/packs/en';
import { checkEnglish, findingsOf } from '../check-english';

const checker = createChecker({ packs: [en], levels: { 'no-appreciation': 'hint' } });
const flagged = (draft: string) => findingsOf('no-appreciation', checker.check({ thread: [], draft }));

describe('no-appreciation', () => {
  it('is off until a level is set', () => {
    expect(findingsOf('no-appreciation', checkEnglish('It ships on Friday.'))).toEqual([]);
    expect(flagged('It ships on Friday.')).toHaveLength(1);
  });

  it('passes a word of thanks', () => {
    expect(flagged('Thanks for the clear photos. It ships on Friday.')).toEqual([]);
  });
});
