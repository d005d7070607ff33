import { describe, expect, it } from 'vitest';
import { createWordTrie } from '../../../src/engine/matchers/word-trie';

const trie = createWordTrie([
  { text: 'sorry', isWhole: false },
  { text: 'so', isWhole: false },
  { text: '2nd', isWhole: true },
  { text: 'so', isWhole: true },
]);

function foundIn(text: string): [word: number, start: number][] {
  const found: [number, number][] = [];
  trie.forEachIn(text, (word, start) => found.push([word, start]));
  return found;
}

describe('word trie', () => {
  it.each([
    [
      'the words themselves',
      'so sorry',
      [
        [1, 0],
        [3, 0],
        [1, 3],
        [0, 3],
      ],
    ],
    ['words that begin with them', 'soon', [[1, 0]]],
    ['nothing inside a word', 'also', []],
    [
      'behind any mark, in any case',
      '(2nd,SO',
      [
        [2, 1],
        [1, 5],
        [3, 5],
      ],
    ],
    [
      'beside letters beyond ASCII',
      'éso sé 2nde',
      [
        [1, 1],
        [3, 1],
      ],
    ],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
