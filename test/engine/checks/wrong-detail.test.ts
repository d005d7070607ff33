import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, customer: string) => findingsOf('wrong-detail', checkEnglish(draft, customer));

describe('wrong-detail', () => {
  it.each([
    ['Order 48213 left today.', 'Where is order 48123?', '48123'],
    ['Your order 4812 left today.', 'Where is order 48123?', '48123'],
    ["I've corrected invoice INV-20931.", 'Invoice INV-20391 is wrong', 'INV-20391'],
    ['I have moved booking QX7T2B.', 'Booking QX7T2P please', 'QX7T2P'],
    ["I've refunded the €84.90.", 'You charged me €48.90.', '€48.90'],
    ["I've written to ana.riuz@example.com.", 'My address is ana.ruiz@example.com', 'ana.ruiz@example.com'],
    ["I'll call you on 0170 1234576.", 'My number is 0170 1234567', '0170 1234567'],
    ['Your arrival on 12 June is noted.', 'I arrive on 12 May.', '12 May'],
  ])('flags %j', (draft, customer, right) => {
    expect(found(draft, customer).map(({ fixes }) => fixes)).toEqual([[{ text: right }]]);
  });

  it.each([
    ['Order 48123 left today.', 'Where is order 48123?'],
    ['The replacement order 48124 left today.', 'Where is order 48123?'],
    ['Order 48213 left today, 48123 follows.', 'Where are orders 48123 and 48213?'],
    ["I've refunded the 20 euros of postage.", 'You charged me €48.90.'],
    ['I can offer you 12 June instead.', 'I cannot come on 12 May.'],
    ['Write to us at help@example.com.', 'My address is ana.ruiz@example.com'],
    ['Your next invoice comes on 12 June.', 'You charged me on 12 May.'],
  ])('passes %j', (draft, customer) => expect(found(draft, customer)).toEqual([]));
});
