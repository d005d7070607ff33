import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/engine/pack';
import { toCues } from '../../src/packs/cues';
import en from '../../src/packs/en';

const pack = compilePack(en);

/** By cue: texts that hold it, and texts that do not. */
const cases: Record<string, [string[], string[]]> = {
  DUE: [
    [
      "You'll have it by Friday.",
      'It takes up to 3 working days.',
      'Call at 4 pm.',
      'within 24 hours',
      'on 3 May',
      'by the end of June',
      'in two to three weeks',
      'allow 48 hours',
      '14:30',
    ],
    ['We will be in touch soon.', 'It costs 9.99.', 'In a few days.', "I'm on it right now.", 'You may go.'],
  ],
  TIME: [["I'll do it right now."], ['Right you are.']],
  EVENT: [
    ["I'll write as soon as it ships.", 'once the parcel is scanned'],
    ['As soon as possible.', 'As soon as we can.', 'Once more, thanks.'],
  ],
  DONE: [
    ["I've just refunded it.", 'It is now fixed.', 'We noted the address and updated the account.'],
    ['We will refund it.', 'Have you sent it?', 'It is not fixed.'],
  ],
  STEP: [
    [
      "I'll call you at four.",
      'Please reply with the photo.',
      '1. Open the app',
      'You can return it.',
      "Let's try the other cable.",
    ],
    ["We'll get back to you.", 'I will not do it.', 'You can imagine how it is.'],
  ],
  ALT: [
    ["Here's what I'd do.", 'I can offer a voucher.', 'You could also exchange it.'],
    ["I can't do that.", 'That is all.'],
  ],
  REASON: [
    ['because the seal is broken', 'to protect your account', 'so I can find it faster'],
    ["I can't do that.", 'since Monday', "I'd love to help."],
  ],
  APOLOGY: [
    ["I'm sorry about that.", 'We regret the delay.'],
    ['Thank you.', 'No regrets.'],
  ],
  NEG: [["It doesn't fit.", 'Nothing is missing.'], ['A notable note.']],
  OPEN: [
    ['Just reply here if it drops.', 'If it happens again, write to me.'],
    ['Your case is closed.', 'Have a nice day.'],
  ],
  HELLO: [
    ['Hi Ana,', 'Good morning Mr Diaz'],
    ['High demand', 'Thanks, Ana'],
  ],
  BYE: [
    ['Best regards,', 'Have a good day,', 'Thanks again'],
    ['Best before 3 May is printed on the lid of each of the jars.'],
  ],
  THANKS: [['Thanks for the photo.'], ['A thankless task.']],
};

describe.each(Object.entries(cases))('%s', (name, [matches, others]) => {
  it.each(matches)('matches %j', (text) => expect(pack.cue(name).test(text)).toBe(true));
  it.each(others)('does not match %j', (text) => expect(pack.cue(name).test(text)).toBe(false));
});

it('takes a list for one pattern', () => {
  expect(toCues({ A: 'x', B: ['y', 'z'] })).toEqual({ A: 'x', B: 'y|z' });
});
