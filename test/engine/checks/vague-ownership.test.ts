import { expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string) =>
  findingsOf('vague-ownership', checkEnglish(draft, 'The invoice is wrong.')).map(({ start, end }) =>
    draft.slice(start ?? 0, end ?? 0),
  );

it('marks the words, once', () => {
  expect(found('This has been escalated.')).toEqual(['This has been escalated']);
});

it('passes what says more', () => {
  expect(found('I have escalated it to Maria, who writes by Friday.')).toEqual([]);
});
