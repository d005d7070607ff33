import { describe, expect, it } from 'vitest';
import { compileAsks } from '../../../src/engine/coverage/language';
import { findThreadAsks } from '../../../src/engine/coverage/thread-asks';
import type { Author } from '../../../src/engine/types';
import english from '../../../src/packs/en';

const language = compileAsks(english);

function asksOf(...thread: [Author, string][]): string[] {
  const messages = thread.map(([from, text]) => ({ from, text }));
  return findThreadAsks({ thread: messages, draft: '' }, language).map(
    ({ message, start, end, older }) =>
      `${message}${older ? ' older' : ''}: ${messages[message]!.text.slice(start, end)}`,
  );
}

describe('findThreadAsks', () => {
  it('reads no more of a thread, and each message once, however long it is', () => {
    let parsed = 0;
    const counting = {
      ...language,
      parse: (text: string) => {
        parsed += 1;
        return language.parse(text);
      },
    };
    const long = Array.from({ length: 1000 }, (_, at) => ({
      from: at % 2 === 0 ? ('customer' as const) : ('agent' as const),
      text: at % 2 === 0 ? `When does part ${at} arrive? Can I change it?` : 'Thank you for your message.',
    }));
    expect(findThreadAsks({ thread: long, draft: '' }, counting).length).toBeGreaterThan(0);
    expect(parsed).toBeLessThanOrEqual(40);
  });

  it('drops a bare question once the customer asks anew about what it meant', () => {
    const promise: [Author, string] = ['agent', "I'll ask our depot and write to you by Monday."];
    const first: [Author, string] = [
      'customer',
      'I still wait for my refund of EUR 70. Can you check where it is?',
    ];
    expect(asksOf(first, promise, ['customer', 'When exactly will the EUR 70 be on my card?'])).toEqual([
      '2: When exactly will the EUR 70 be on my card?',
    ]);
    expect(asksOf(first, promise, ['customer', 'Do you sell lamps?'])).toEqual([
      '0 older: Can you check where it is?',
      '2: Do you sell lamps?',
    ]);
  });

  it('takes all customer messages since the last agent message', () => {
    expect(
      asksOf(
        ['customer', 'Do you ship to Malta?'],
        ['agent', 'Yes, we do.'],
        ['customer', 'How much is it?'],
        ['customer', 'And how long does it take?'],
      ),
    ).toEqual(['2: How much is it?', '3: And how long does it take?']);
  });

  it('keeps an older ask that no agent message answered', () => {
    expect(
      asksOf(
        ['customer', 'Do you ship to Malta? Can I pay by invoice?'],
        ['agent', 'Yes, we ship to Malta.'],
        ['customer', 'Great. When does it arrive?'],
      ),
    ).toEqual(['0 older: Can I pay by invoice?', '2: When does it arrive?']);
  });

  it('keeps an older ask that the agent only promised to answer', () => {
    expect(
      asksOf(
        ['customer', 'When do we get the updated offer?'],
        ['agent', "I'll send it by Wednesday."],
        ['customer', "It's Thursday."],
      ),
    ).toEqual(['0 older: When do we get the updated offer?']);
  });

  it('counts an older ask once when it is asked again', () => {
    expect(
      asksOf(
        ['customer', 'Can I pay by invoice?'],
        ['agent', 'Thank you for your message.'],
        ['customer', 'Again: can I pay by invoice?'],
      ),
    ).toEqual(['2: Again: can I pay by invoice?']);
  });

  it('hears neither notes nor bots nor unknown authors', () => {
    expect(
      asksOf(
        ['note', 'Can somebody check this?'],
        ['bot', 'What is your order number?'],
        ['unknown', 'When will it arrive?'],
      ),
    ).toEqual([]);
  });

  it('takes no note for an answer', () => {
    expect(asksOf(['customer', 'Do you ship to Malta?'], ['note', 'Yes, we ship to Malta.'])).toEqual([
      '0: Do you ship to Malta?',
    ]);
  });
});
