import { describe, expect, it } from 'vitest';
import { compileMoods } from '../../../src/engine/thread/mood';
import { parseText } from '../../../src/engine/text/parse';
import en from '../../../src/packs/en';
import { checkEnglish } from '../check-english';

const readMood = compileMoods(en);
const moodOf = (...texts: string[]) =>
  readMood(texts.map((text, message) => ({ message, text: parseText(text, en.grammar) })));

describe('the mood of a customer', () => {
  it.each([
    ['This is an absolute disgrace. Send me my money.', 'angry'],
    ['STILL no refund!! Sort it out.', 'angry'],
    ['I am really worried that the money is gone.', 'anxious'],
    ['My mother died last week and I need to close her account.', 'grieving'],
    ['I expected better from you after ten years.', 'disappointed'],
    ['This is my fourth email about the same thing and still no reply.', 'tired'],
    ["The invoice is confusing, I can't make sense of it.", 'confused'],
    ['Thank you so much, it works perfectly now!', 'happy'],
  ])('is heard in %j', (text, mood) => expect(moodOf(text)?.name).toBe(mood));

  it.each([
    'When does my parcel arrive?',
    "I'm not angry, I would only like to know.",
    'Hello, could you change my address again? Thanks.',
    '> This is unacceptable\nWhat did you mean by that?',
    '',
  ])('is not guessed in %j', (text) => expect(moodOf(text)).toBeNull());

  it('needs one strong cue or two weak ones', () => {
    expect(moodOf('You hung up.', 'Hello??')?.name).toBe('angry');
    expect(moodOf('Hello??')).toBeNull();
  });

  it('says where it is told', () => {
    const texts = ['Where is it?', 'This is ridiculous.'];
    const { message, start, end } = moodOf(...texts)!.cue;
    expect(texts[message]?.slice(start, end)).toBe('ridiculous');
  });

  it('is in the report, of what was written since the last agent message', () => {
    const thread = [
      { from: 'customer', text: 'This is unacceptable.' },
      { from: 'agent', text: 'I have sent a new one.' },
      { from: 'customer', text: 'Thank you so much!' },
    ] as const;
    expect(checkEnglish('Enjoy it.', '', { thread: [...thread] }).customer.mood).toBe('happy');
    expect(checkEnglish('Enjoy it.', 'Where is it?').customer.mood).toBeNull();
  });
});
