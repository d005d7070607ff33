import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/engine/text/parse';
import { unwrapLines } from '../../../src/engine/text/unwrap';

const WRAPPED = `I ordered the blue lamp two weeks ago and would like to know when the
parcel will arrive at my sister's house. Could you also tell me whether
the shade can be exchanged?

Regards,
Ana Ruiz`;

describe('a mail broken at a fixed width', () => {
  it('reads as sentences, with every offset where it was', () => {
    const { scope, sentences } = parseText(WRAPPED);
    expect(scope).toHaveLength(WRAPPED.length);
    expect(sentences.map(({ start, end }) => scope.slice(start, end))).toEqual([
      "I ordered the blue lamp two weeks ago and would like to know when the parcel will arrive at my sister's house.",
      'Could you also tell me whether the shade can be exchanged?',
      'Regards,',
      'Ana Ruiz',
    ]);
  });

  it.each([
    ['short lines', 'Hello,\nmy order is late.\nPlease help.'],
    ['a list', 'These are the things that have gone missing from the box:\n- the lamp shade\n- the plug'],
    [
      'long lines that end on purpose',
      'This first line of the mail was typed and ended by hand here.\nSo was this second one, which is quite a bit longer than the first.',
    ],
    ['empty lines', '\n\n \n'],
    ['nothing', ''],
  ])('leaves %s alone', (_name, text) => {
    expect(unwrapLines(text)).toBe(text);
  });
});
