import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const VAGUE = 'Thank you for your message. It is with the team.';
const found = (draft: string, customer: string) =>
  findingsOf('urgency-ignored', checkEnglish(draft, customer));

describe('urgency-ignored', () => {
  it.each([
    "My flight leaves tomorrow at 6 and I can't check in.",
    'I need the dress by Friday for a wedding.',
    'This is urgent, please help.',
    'I smell gas near the boiler.',
    'My card was stolen an hour ago.',
    'None of our staff can work since nine.',
  ])('flags a vague reply to %j', (customer) => expect(found(VAGUE, customer)).toHaveLength(1));

  it('tells the urgency in the report', () => {
    expect(checkEnglish(VAGUE, 'This is urgent, please help.').customer.urgency).toEqual({
      message: 0,
      start: 8,
      end: 14,
    });
  });

  it.each([
    ['a time', 'It arrives on Thursday, so in time.', 'I need the dress by Friday for a wedding.'],
    ['a deadline that fails', "It won't make Friday, I'm sorry.", 'I need the dress by Friday.'],
    ['something done', "I've blocked the card.", 'My card was stolen an hour ago.'],
    ['a safe step first', 'Please open the windows and leave the house.', 'I smell gas near the boiler.'],
    ['no hurry', VAGUE, 'No rush, it is not urgent.'],
    ['nothing pressing', VAGUE, 'Where can I find my invoice?'],
  ])('passes %s', (_, draft, customer) => expect(found(draft, customer)).toEqual([]));
});
