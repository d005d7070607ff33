import { expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string) =>
  findingsOf('no-way-back', checkEnglish(draft, 'The invoice is wrong.')).map(({ start, end }) =>
    draft.slice(start ?? 0, end ?? 0),
  );

it('marks the words, once', () => {
  expect(found('Your case is now closed.')).toEqual(['case is now closed']);
});

it('passes what says more', () => {
  expect(found('Your case is now closed; just reply here if it comes back.')).toEqual([]);
});
