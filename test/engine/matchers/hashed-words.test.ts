import { expect, it } from 'vitest';
import { findHashedWords, hashOf } from '../../../src/engine/matchers/hashed-words';

const hashes = new Set([hashOf('banana')]);

it.each([
  ['A banana, please.', [{ start: 2, end: 8 }]],
  ['BANANA', [{ start: 0, end: 6 }]],
  ['Two bananas.', []],
  ['', []],
])('finds whole words only in %j', (text, spans) => {
  expect(findHashedWords(text, hashes)).toEqual(spans);
});
