import { createMatcher, type Match } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import type { Pack } from '../pack-types';
import { scopeOf } from '../text/lookup';
import type { ParsedText, Sentence } from '../text/parsed-text';
import { letterRuns } from '../text/words';

/** A thing stands no further behind what is done to it, and no further in front: "the drivers are up to date". */
const BEHIND = 45;
const IN_FRONT = 30;
/** Parts what is done to one thing from what is done to the next. */
const BORDER = /[.,;:!?()]/;
const SHORTEST = 3;

export type FindActions = (text: ParsedText) => Match<string>[];

/** Compiles what one does to things: each finding names both, "clean filter", so that other wordings of it are equal. */
export function compileActions({ memory, cues, grammar }: Pack): FindActions {
  const entries = Object.entries(memory.actions).map(([of, source]) => ({ of, source, ignoreCase: true }));
  const find = createMatcher(entries, bookOf({ cues, grammar }));
  const things = (words: string) =>
    letterRuns(words.toLowerCase())
      .filter((word) => word.length >= SHORTEST && !grammar.stopWords.has(word))
      .map(grammar.stem)
      .filter((stem) => !grammar.everyday.has(stem));

  return (text) => text.sentences.flatMap((sentence) => actionsIn(sentence, text));

  function actionsIn(sentence: Sentence, text: ParsedText): Match<string>[] {
    const words = scopeOf(text, sentence);
    const found = find(words);
    return found.flatMap(({ of, start, end }, index) => {
      const before = words.slice(Math.max(found[index - 1]?.end ?? 0, start - IN_FRONT), start);
      const after = words.slice(end, Math.min(found[index + 1]?.start ?? words.length, end + BEHIND));
      const [behind] = after.split(BORDER) as [string];
      const near = new Set(things(`${before.split(BORDER).at(-1)} ${behind}`));
      return [...near].map((thing) => ({
        of: `${of} ${thing}`,
        start: sentence.start + start,
        end: sentence.start + end + endOfFirst(things, behind),
      }));
    });
  }
}

/** Where the first thing of some words ends; 0 where they name none. */
function endOfFirst(things: (words: string) => string[], words: string): number {
  const ends = [...words.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => index + word.length);
  return ends.find((end) => things(words.slice(0, end)).length > 0) ?? 0;
}
