import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const LONG = `The router you sent lost its line on Monday evening. ${'I moved it to the hall, then to the kitchen, changed the cable and called the hotline. '.repeat(6)}`;
const CALM = 'We walk past your shop each day with the children and look at the lamps in the window. '.repeat(
  3,
);
const flagged = (draft: string, customer: string, more = {}) =>
  findingsOf('curt', checkEnglish(draft, customer, more)).map(({ rule }) => rule);

describe('curt', () => {
  it('flags a word or two to a long or upset message', () => {
    expect(flagged('Noted.', LONG)).toEqual(['curt.one-word']);
    expect(flagged('Please restart it.', LONG)).toEqual(['curt.ratio']);
    expect(flagged('Restart it.', LONG, { channel: 'chat' })).toEqual(['curt.ratio']);
    expect(flagged('Hi Ana,\n\nDone.', 'This is ridiculous, change it back.')).toEqual(['curt.one-word']);
  });

  it.each([
    ['Done.', 'Please change the address.', {}],
    ['Noted, I am on it.', LONG, { channel: 'chat' }],
    ['Glad it works!', 'Thank you so much, it works perfectly now.', {}],
    ['It closes at six.', `${CALM} When does the shop close?`, {}],
    [
      "Thanks for trying all that. The line itself is down in your street until six; I'll write to you then, and you needn't change a thing.",
      LONG,
      {},
    ],
  ])('passes %j', (draft, customer, more) => expect(flagged(draft, customer, more)).toEqual([]));
});
