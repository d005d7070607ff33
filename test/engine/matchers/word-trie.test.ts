import { describe, expect, it } from 'vitest';
import { createWordTrie } from '../../../src/engine/matchers/word-trie';

const trie = createWordTrie([
  ['sorry', 0],
  ['so', 1],
  ['2nd', 2],
  ['so', 3],
]);

function foundIn(text: string): number[] {
  const found: number[] = [];
  trie.forEachIn(text, (value) => found.push(value));
  return found;
}

describe('word trie', () => {
  it.each([
    ['the words themselves', 'so sorry', [1, 3, 1, 3, 0]],
    ['words that begin with them', 'soon', [1, 3]],
    ['nothing inside a word', 'also', []],
    ['behind any mark', '(2nd,so', [2, 1, 3]],
    ['beside letters beyond ASCII', 'éso sé', [1, 3]],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
