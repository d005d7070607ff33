import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, customer: string, more = {}) =>
  findingsOf('asks-known-info', checkEnglish(draft, customer, more));

describe('asks-known-info', () => {
  it.each([
    ['Could you send me your order number?', 'Order 48123 has not come.'],
    [
      "What's the order number, and which size would you like instead?",
      'I want another size, order no 55120',
    ],
    ['What is your booking reference?', 'Booking QX7T2P, can I change the date?'],
    ['May I have your e-mail address?', 'You can reach me at ana@example.com.'],
    ['Please attach a photo of the crack.', 'I attach a photo of it.'],
    ['Which browser are you using?', 'I use Firefox 121 and the page stays white.'],
    ['What error message do you see?', 'It stops with error E42.'],
    ['When did you buy it?', 'I bought it on 3 March and it leaks.'],
    ['What is the reason for sending it back?', 'I return it. The reason: it is too loud.'],
    ['Have you already tried restarting it?', 'I restarted the router twice.'],
  ])('flags %j', (draft, customer) => expect(found(draft, customer)).toHaveLength(1));

  it('shows where the thread has it', () => {
    const [finding] = found('Could you send me your order number?', 'Order 48123 has not come.');
    expect(finding?.evidence).toEqual([{ message: 0, start: 6, end: 11 }]);
  });

  it('takes an attached picture for one', () => {
    const thread = [{ from: 'customer', text: 'The bowl is cracked.', attachments: ['bowl.jpg'] }];
    expect(found('Please send a photo.', '', { thread })).toHaveLength(1);
  });

  it.each([
    ['Could you send me your order number?', 'My order has not come.'],
    ['Could you confirm the order number: 4411 or 4417?', 'Order 4411 is late, or is it order 4417?'],
    ['For security, could you confirm your e-mail address?', 'You can reach me at ana@example.com.'],
    ['Could you send a photo of the label too?', 'I attach a photo of the crack.'],
    ['Which browser are you using?', 'The page stays white.'],
    ['Have you tried restarting it?', 'The router blinks.'],
  ])('passes %j', (draft, customer) => expect(found(draft, customer)).toEqual([]));
});
