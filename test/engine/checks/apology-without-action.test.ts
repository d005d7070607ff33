import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const flagged = (draft: string, customer = '') =>
  findingsOf('apology-without-action', checkEnglish(draft, customer)).length > 0;

describe('apology-without-action', () => {
  it.each([
    "We're very sorry this happened. Have a nice day.",
    'I am so sorry to hear that. This must have been annoying for you.',
    'Please accept our apologies. We will do better next time.',
  ])('flags %j', (draft) => expect(flagged(draft, 'The lamp arrived broken.')).toBe(true));

  it.each([
    ["I'm sorry. I've sent a new one, it arrives on Friday.", 'The lamp arrived broken.'],
    ["I'm sorry about the lamp. Could you send me a photo?", 'The lamp arrived broken.'],
    ["Sorry about that. We're looking into it.", 'The site is down.'],
    ['Sorry, the blue one costs 20 euros.', 'How much is the blue one?'],
    ["I'm sorry for your loss.", 'My father died in May.'],
    ['Sorry for the mix-up: the invoice is correct now.', 'The invoice is wrong.'],
    ["I'm sorry, the blue one is sold out.", 'I want the blue one.'],
    ['Sorry, no, it is closed on Sundays.', 'Are you open on Sunday?'],
  ])('passes %j', (draft, customer) => expect(flagged(draft, customer)).toBe(false));
});
