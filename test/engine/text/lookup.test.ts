import { describe, expect, it } from 'vitest';
import { paragraphAt, scopeOf, sentenceAt, sentenceIndexAt } from '../../../src/engine/text/lookup';
import { parseText } from '../../../src/engine/text/parse';

const text = parseText('One. Two.\n\nThree it’s.');

describe('lookup', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, -1],
    [5, 1],
    [11, 2],
    [99, -1],
  ])('finds the sentence at offset %i', (offset, index) => {
    expect(sentenceIndexAt(text, offset)).toBe(index);
    expect(sentenceAt(text, offset)).toBe(text.sentences[index] ?? null);
  });

  it('finds paragraphs, and null between them', () => {
    expect(paragraphAt(text, 6)).toEqual({ start: 0, end: 9 });
    expect(paragraphAt(text, 10)).toBeNull();
  });

  it('reads the scope of a span', () => {
    expect(scopeOf(text, { start: 11, end: 22 })).toBe("Three it's.");
  });
});
