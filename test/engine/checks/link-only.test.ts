import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const QUESTION = 'How long is the guarantee?';
const found = (draft: string, customer = QUESTION, more = {}) =>
  findingsOf('link-only', checkEnglish(draft, customer, more)).map(({ rule }) => rule);

describe('link-only', () => {
  it.each([
    ['Hi Ana, please see our FAQ.', 'link-only.see-help'],
    ['Here you go: https://shop.example.com/g', 'link-only.bare-url'],
    ['Everything is explained on our website.', 'link-only.all-there'],
    ['Click here.', 'link-only.click-here'],
  ])('flags %j', (draft, rule) => expect(found(draft)).toEqual([rule]));

  it.each([
    'Yes, until 30 June. More: see our FAQ.',
    'It is two years: https://shop.example.com/g',
    'The guarantee is two years. You find the terms here: https://shop.example.com/g',
    'I have extended it. The details are on our website.',
  ])('passes %j', (draft) => expect(found(draft)).toEqual([]));

  it('takes all pointers together: many of them are no more of an answer than one', () => {
    const pointers = 'See our FAQ.\n\nEverything is explained on our website.';
    const rules = ['link-only.see-help', 'link-only.all-there'];
    expect(found(pointers)).toEqual(rules);
    expect(found(`${pointers}\n\nhttps://shop.example.com/g`)).toEqual(rules);
    expect(found(`${pointers}\n\nYes, until 30 June.`)).toEqual([]);
  });

  it('passes a link where nothing was asked', () => {
    expect(found('See our FAQ.', 'Thank you, it works.')).toEqual([]);
  });

  it('passes a post, which has no room for more', () => {
    expect(found('See our FAQ.', QUESTION, { channel: 'social' })).toEqual([]);
  });
});
