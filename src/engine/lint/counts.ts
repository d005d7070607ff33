import { sentencesOf } from './sentences';
import type { Block } from './types';

const WORD = /(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu;
const VOWELS = /[aeiouy]+/g;
const SILENT_END = /[^aeiouyl]e$|[^aeiouytd]ed$/;
const LONG = 6;
const POLYSYLLABIC = 3;
/** Blocks whose words count as prose; a heading or a table is none. */
const NO_PROSE = ['heading', 'table', 'attr', 'frontmatter'];

/** What a formula may name: how many words, sentences, headings of each level and so on. Null without words. */
export function countAll(blocks: readonly Block[]): Record<string, number> | null {
  const prose = blocks.filter(({ scope }) => !NO_PROSE.some((section) => scope.includes(section)));
  const words = prose.flatMap(({ text }) => text.match(WORD) ?? []);
  if (words.length === 0) return null;
  const syllables = words.map(syllablesIn);
  const polysyllabic = words.filter((_, index) => syllables[index]! >= POLYSYLLABIC);
  const counts: Record<string, number> = {
    words: words.length,
    sentences: prose.reduce((sum, { text }) => sum + sentencesOf(text).length, 0),
    paragraphs: prose.length,
    characters: words.join('').replaceAll("'", '').length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    long_words: words.filter((word) => word.length > LONG).length,
    polysyllabic_words: polysyllabic.length,
    complex_words: polysyllabic.filter((word) => syllablesIn(withoutEnding(word)) >= POLYSYLLABIC).length,
  };
  for (const { scope } of blocks) {
    const name = scope.slice(1, -1).join('_');
    if (name !== '') counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function syllablesIn(word: string): number {
  const lower = word.toLowerCase();
  const vowels = lower.match(VOWELS)?.length ?? 0;
  return Math.max(1, vowels - (SILENT_END.test(lower) ? 1 : 0));
}

function withoutEnding(word: string): string {
  return word.replace(/(?:es|ed|ing)$/, '');
}
