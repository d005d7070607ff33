import { expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string) =>
  findingsOf('deflection', checkEnglish(draft, 'The invoice is wrong.')).map(({ start, end }) =>
    draft.slice(start ?? 0, end ?? 0),
  );

it('marks the words, once', () => {
  expect(found('Please contact our billing team.')).toEqual(['Please contact our billing']);
});

it('passes what says more', () => {
  expect(found("I've passed it to our billing team, and they write by Friday.")).toEqual([]);
});

it.each(['Please contact your doctor about the rash.', 'Please ask your bank about the hold.'])(
  'leaves what only a third party can do to it: %j',
  (draft) => expect(found(draft)).toEqual([]),
);

it.each([
  ["Batteries aren't something we handle. Please contact the manufacturer.", 'Please contact the'],
  ['Returns are handled by the shop, so you would need to ring the shop.', 'you would need to ring the'],
])('flags it in a draft that only says that it is not ours: %j', (draft, words) =>
  expect(found(draft).join(' ')).toContain(words),
);
