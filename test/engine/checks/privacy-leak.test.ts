import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/engine/types';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, thread: Message[] = [], name?: string) =>
  findingsOf('privacy-leak', checkEnglish(draft, '', { thread, ...(name && { customer: { name } }) })).map(
    ({ rule, severity, start, end }) => [rule, severity, draft.slice(start ?? 0, end ?? 0)],
  );
const note = (text: string): Message => ({ from: 'note', text });

describe('privacy-leak', () => {
  it.each([
    ['card', 'We charged the card 4111 1111 1111 1111 on Monday.', '4111 1111 1111 1111'],
    ['card', 'It was 3782-822463-10005.', '3782-822463-10005'],
    ['iban', 'The refund goes to DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
    ['foreign-mail', 'The account belongs to bob.marsh@example.com.', 'bob.marsh@example.com'],
    ['foreign-mail', 'Another customer (bob.marsh@example.com) had it too.', 'bob.marsh@example.com'],
    ['internal-link', 'See https://intranet.shop.example/T-1.', 'https://intranet.shop.example/T-1'],
    ['internal-link', 'See https://desk.example/agent/tickets/12.', 'https://desk.example/agent/tickets/12'],
  ])('stops at %s in %j', (rule, draft, words) => {
    expect(found(draft)).toEqual([[`privacy-leak.${rule}`, 'stop', words]]);
  });

  it.each([
    'The card ending 1111 was charged.',
    'Card **** **** **** 1111 was charged.',
    'Your order 4111 1111 1111 1111 has shipped.',
    'It was 4111 1111 1111 1112.',
    'The parcel number is 1234 5678 9012 3456.',
    'The IBAN ends in 3000.',
    'Please transfer it to our account DE89 3704 0044 0532 0130 00.',
    'Write to help@shop.example.',
    'I have asked eva.lund@shop.example to call you.',
    'Our page is https://shop.example/help.',
  ])('passes %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  it("passes the customer's own address", () => {
    const draft = 'The account belongs to ana.ruiz@example.com.';
    expect(found(draft, [{ from: 'customer', text: 'I am ana.ruiz@example.com.' }])).toEqual([]);
    expect(found(draft, [], 'Ana Ruiz')).toEqual([]);
  });

  it.each([
    ['Your bag went to Karl Mayer, 14 Elm Row.', 'Karl Mayer'],
    ['It was reported by user Owl77 (Eva Lund).', 'Eva Lund'],
    ['Tom Hall from Brick Co pays 9 per seat.', 'Tom Hall'],
    ['Mr Feld, who lives above you, asked for it.', 'Mr Feld'],
  ])("warns of another customer's name in %j", (draft, words) => {
    expect(found(draft)).toEqual([['privacy-leak.other-person', 'warn', words]]);
  });

  it.each([
    "I've sent it to Eva Lund in billing.",
    'The parcel was delivered to Eva Lund.',
    'Please send it to Lamp Returns, 4 Mill Lane.',
    'Ms Lund, who had your case before me, is back on Monday.',
  ])('passes a name that may be a colleague in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  it("passes the customer's own name and whom the thread names", () => {
    const draft = 'Your bag went to Ana Ruiz, 14 Elm Row.';
    expect(found(draft, [], 'Ana Ruiz')).toEqual([]);
    expect(found(draft, [{ from: 'customer', text: 'Send it to Ana Ruiz.' }])).toEqual([]);
  });

  it('warns of a tracker, which may be public', () => {
    expect(found('See https://jira.shop.example/T-1.')).toEqual([
      ['privacy-leak.internal-link', 'warn', 'https://jira.shop.example/T-1'],
    ]);
  });

  it('stops at eight words of a note, and shows the note', () => {
    const text = 'VIP. Third refund this year, watch out for abuse by this household.';
    const draft = 'I see a third refund this year, watch out for abuse by this household, it says.';
    const report = checkEnglish(draft, '', { thread: [note(text)] });
    expect(findingsOf('privacy-leak', report)).toMatchObject([
      { rule: 'privacy-leak.note-echo', start: 8, end: 69, evidence: [{ message: 0, start: 5, end: 66 }] },
    ]);
  });

  it('passes words of a note that the customer wrote too, or that are meant for the customer', () => {
    const words = 'the left hinge broke off on the second day of use';
    expect(found(`I read that ${words}.`, [{ from: 'customer', text: words }, note(words)])).toEqual([]);
    expect(found(`I read that ${words}.`, [note(`Suggested reply: I read that ${words}.`)])).toEqual([]);
  });
});
