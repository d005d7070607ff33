import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, name = 'Ana Ruiz', agent = 'Tom Berg') =>
  findingsOf('mixed-address', checkEnglish(draft, '', { customer: { name }, agent: { name: agent } })).map(
    ({ rule, start, end, fixes }) => [
      rule,
      draft.slice(start ?? 0, end ?? 0),
      ...(fixes ?? []).map(({ text }) => text),
    ],
  );

describe('mixed-address', () => {
  it('wants the family name behind a title, or no title', () => {
    expect(found('Dear Ms Ana,\nit is on its way.')).toEqual([
      ['mixed-address.title-first-name', 'Ms Ana', 'Ms Ruiz', 'Ana'],
    ]);
    expect(found('Dear Mrs. Ana, it is on its way.', 'Ruiz, Ana')).toMatchObject([
      ['mixed-address.title-first-name', 'Mrs. Ana', 'Mrs. Ruiz', 'Ana'],
    ]);
  });

  it.each([
    ['Dear Ms Ruiz,\nit is on its way.\n\nThanks for waiting, Ana.', 'Ana'],
    ['Hi Ana,\nit is on its way.\n\nThank you, Ms Ruiz!', 'Ms Ruiz'],
  ])('flags the second form in %j', (draft, words) => {
    expect(found(draft)).toEqual([['mixed-address.switch', words]]);
  });

  it.each([
    'Dear Ms Ruiz,\nit is on its way.',
    'Dear Ms Ana Ruiz,\nit is on its way.',
    'Hi Ana,\nit is on its way. Thanks, Ana!',
    'Dear Ms Ruiz,\nthe parcel is in the name of Ana Ruiz.',
    'Dear Ms Ruiz,\nI have passed it to Ms Anabel.',
  ])('passes %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  it("passes the agent's own name, and applies only where both names are known", () => {
    expect(found('Dear Ms Ruiz,\nit is on its way.\n\nAna', 'Ana Ruiz', 'Ana Lund')).toEqual([]);
    expect(found('Dear Ms Ana,\nit is on its way.', 'Ana')).toEqual([]);
  });
});
