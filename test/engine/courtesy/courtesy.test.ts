import { describe, expect, it } from 'vitest';
import { compileCourtesy } from '../../../src/engine/courtesy/courtesy';
import { parseText } from '../../../src/engine/text/parse';
import en from '../../../src/packs/en';

const courtesyOf = compileCourtesy(en);
const courtesy = (text: string) => courtesyOf(parseText(text, en.grammar));
const score = (text: string) => courtesy(text).score;

describe('the courtesy of a text', () => {
  it('is in the middle where it uses no strategy', () => {
    expect(courtesy('The parcel is here.')).toEqual({ score: 0.5, strategies: [] });
    expect(score('')).toBe(0.5);
  });

  it.each([
    ['Could you send the number, please?', 'Send the number.'],
    ['Thanks for waiting. It left today.', 'It left today.'],
    ['Sorry, which of the two did you order?', 'Which of the two did you order?'],
    ['Great work, and no worries about the box.', 'So what about the box?'],
  ])('is more in %j than in %j', (more, less) => expect(score(more)).toBeGreaterThan(score(less)));

  it.each(['What is your order number??', 'You did not attach it.', 'So why is it open?'])(
    'is below the middle in %j',
    (text) => expect(score(text)).toBeLessThan(0.5),
  );

  it('says by which strategies, with their places', () => {
    const text = 'Hi Ana. Could you send it? Thanks.';
    const marks = courtesy(text).strategies.map(({ strategy, start, end }) => [
      strategy,
      text.slice(start, end),
    ]);
    expect(marks).toEqual([
      ['greeting', 'Hi'],
      ['counterfactual-modal', 'Could you'],
      ['gratitude', 'Thanks'],
    ]);
  });

  it('counts a strategy once, and leaves quoted lines to who wrote them', () => {
    expect(score('Thanks. Thanks. Thanks.')).toBe(score('Thanks.'));
    expect(score('> Thanks\nIt left.')).toBe(0.5);
  });

  it('stays between 0 and 1 on any text', () => {
    const rude = score('What the hell?? '.repeat(5000));
    expect(rude).toBeGreaterThan(0);
    expect(score('Hi! Thanks, great work! No worries. Sorry. Could you, please? By the way. ')).toBeLessThan(
      1,
    );
  });
});
