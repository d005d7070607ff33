import { expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string) =>
  findingsOf('deflection', checkEnglish(draft, 'The invoice is wrong.')).map(({ start, end }) =>
    draft.slice(start ?? 0, end ?? 0),
  );

it('marks the words, once', () => {
  expect(found('Please contact our billing team.')).toEqual(['Please contact our']);
});

it('passes what says more', () => {
  expect(found("I've passed it to our billing team, and they write by Friday.")).toEqual([]);
});
