import { expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string) =>
  findingsOf('next-issue', checkEnglish(draft, 'The invoice is wrong.')).map(({ start, end }) =>
    draft.slice(start ?? 0, end ?? 0),
  );

it('marks the words, once', () => {
  expect(found('I have refunded it. I have cancelled your plan.')).toEqual(['refunded']);
});

it('passes what says more', () => {
  expect(found('I have refunded it; it shows within five days.')).toEqual([]);
});
