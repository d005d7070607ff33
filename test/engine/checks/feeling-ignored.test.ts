import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const ANGRY = 'This is unacceptable. I want my money back.';
const flagged = (draft: string, customer: string, more = {}) =>
  findingsOf('feeling-ignored', checkEnglish(draft, customer, more));

describe('feeling-ignored', () => {
  it.each([
    ['Please send the receipt.', ANGRY],
    ['Please fill in the form below.', 'My mother passed away and I must close her account.'],
    ['The hold ends at six.', "I'm really worried about my money."],
  ])('flags %j', (draft, customer) => expect(flagged(draft, customer)).toHaveLength(1));

  it('shows the words that tell the feeling', () => {
    const [finding] = flagged('Please send the receipt.', ANGRY);
    expect(finding?.start).toBeNull();
    expect(finding?.evidence).toEqual([{ message: 0, start: 8, end: 20 }]);
  });

  it.each([
    ["You're right, that took too long. Your money is on its way.", ANGRY],
    ["I'm sorry we kept you waiting. Your money is on its way.", ANGRY],
    ['I am sorry for your loss. I have closed the account.', 'My mother passed away.'],
    ['Your money is safe; the hold ends at six.', "I'm really worried about my money."],
    ['Please send the receipt.', 'How can I return it?'],
  ])('passes %j', (draft, customer) => expect(flagged(draft, customer)).toEqual([]));

  it('passes a line in a chat where the word on it was said', () => {
    const thread = [
      { from: 'customer', text: ANGRY },
      { from: 'agent', text: "I'm sorry, that took too long." },
      { from: 'customer', text: 'It is ridiculous. Order 4711.' },
    ];
    expect(flagged('Found it.', '', { channel: 'chat', thread })).toEqual([]);
    expect(flagged('Found it.', '', { channel: 'email', thread })).toHaveLength(1);
  });
});
