import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const flagged = (draft: string, customer = '') =>
  findingsOf('apology-without-action', checkEnglish(draft, customer)).length > 0;

describe('apology-without-action', () => {
  it.each([
    "We're very sorry this happened. Have a nice day.",
    'I am so sorry to hear that. This must have been annoying for you.',
    'Please accept our apologies. We will do better next time.',
    'Sorry, that was our mistake. Our courier had a lot on his plate.',
    'We are sorry. Your satisfaction is important to us, and we take quality very seriously.',
    'I apologise that the lamp arrived broken. The lamp was broken.',
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
    ['Sorry! A new lamp is attached to the order of your neighbour.', 'The lamp arrived broken.'],
  ])('passes %j', (draft, customer) => expect(flagged(draft, customer)).toBe(false));

  it('passes where the help stands in an earlier message of a chat', () => {
    const thread = [
      { from: 'customer' as const, text: 'The lamp arrived broken.' },
      { from: 'agent' as const, text: "I've sent a new one." },
      { from: 'customer' as const, text: 'The first one cut my hand.' },
    ];
    const draft = "I'm so sorry about that.";
    const found = (channel: 'chat' | 'email') =>
      findingsOf('apology-without-action', checkEnglish(draft, '', { thread, channel }));
    expect(found('chat')).toEqual([]);
    expect(found('email')).toHaveLength(1);
  });

  it('leaves a "sorry if" to non-apology', () => {
    expect(flagged('Sorry if the lamp was broken.', 'The lamp arrived broken.')).toBe(false);
  });
});
