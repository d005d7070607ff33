import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const flagged = (draft: string, customer = '') =>
  findingsOf('cheer-mismatch', checkEnglish(draft, customer)).map(({ rule }) => rule);

describe('cheer-mismatch', () => {
  it('flags cheer against a complaint, a loss or a refusal', () => {
    expect(flagged('Happy Friday! We got your mail.', 'This is unacceptable.')).toHaveLength(1);
    expect(flagged('Noted 😊', 'My father passed away.')).toHaveLength(1);
    expect(flagged("Hope you're having a great day! Unfortunately we can't refund it.")).toHaveLength(1);
  });

  it('flags loud cheer against trouble that is told calmly', () => {
    expect(
      flagged("Hello from sunny Ayr! It's with the insurer.", 'The roof is leaking again.'),
    ).toHaveLength(1);
    expect(flagged('Whoopsie! A new one is on its way.', 'You sent me the wrong lamp.')).toHaveLength(1);
    expect(flagged('Happy to help! Is the light green?', 'The printer is not working.')).toEqual([]);
  });

  it('passes cheer where nothing is wrong', () => {
    expect(flagged('Happy Friday! It ships today 🎉', 'When does it ship?')).toEqual([]);
    expect(flagged('Great news: your refund left today!', 'This is unacceptable.')).toEqual([]);
    expect(flagged("I've replaced it. Have a great day!", 'It is broken, I am so disappointed.')).toEqual([]);
  });
});
