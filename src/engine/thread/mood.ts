import { createMatcher, type Entry, type Match } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import { PatternSet, type Pattern } from '../matchers/pattern-set';
import type { MoodRule, Pack } from '../pack-types';
import { scopeOf, sentenceAt } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import type { Evidence } from '../types';

/** One strong cue, or two weak ones. */
const FELT = 2;
const NEGATION_REACH = 2;
/** No word in front of a cue is further away. */
const REACH = 80;
const LETTER = /\p{L}/u;

/** What a customer feels, as far as the words tell. */
export interface Mood {
  /** `angry`, `grieving`, `happy`, …: the names are the pack's. */
  readonly name: string;
  /** A reply owes it a word. */
  readonly upset: boolean;
  /** Told by a strong cue, and not only by several weak ones. */
  readonly isPlain: boolean;
  /** The sum of its cues. */
  readonly weight: number;
  /** The words that tell it. */
  readonly cue: Evidence;
}

/** A message of the customer, and its index in the thread. */
export interface IndexedText {
  readonly message: number;
  readonly text: ParsedText;
}

export type ReadMood = (messages: readonly IndexedText[]) => Mood | null;

interface Cue {
  readonly rule: MoodRule;
  readonly weight: number;
}

type FoundCue = Match<Cue> & Pick<IndexedText, 'message'>;

/**
 * Compiles the moods of a pack. A mood told plainly goes before one that several weak cues hint at, whatever their order.
 * What is negated ("not angry") or lies in quoted lines is no mood. */
export function compileMoods({ moods, cues, grammar }: Pack): ReadMood {
  const entries = moods.flatMap((rule): Entry<Cue>[] =>
    rule.cues.flatMap(({ weight, patterns, ignorecase }) =>
      patterns.map((pattern) => ({
        of: { rule, weight },
        source: pattern,
        ignoreCase: ignorecase ?? true,
      })),
    ),
  );
  const book = bookOf({ cues, grammar });
  const find = createMatcher(entries, book);
  const set = new PatternSet(book);
  const negation = set.add('@NEG', 'i');

  return (messages) => {
    const found = messages.flatMap((one) => findCues(one, find, negation));
    const felt = moods.map((rule) => moodOf(rule, found)).filter((mood) => mood !== null);
    return felt.find(({ isPlain }) => isPlain) ?? felt[0] ?? null;
  };
}

function findCues(
  { message, text }: IndexedText,
  find: (scope: string) => Match<Cue>[],
  negation: Pattern,
): FoundCue[] {
  return text.paragraphs
    .flatMap((paragraph) =>
      find(scopeOf(text, paragraph)).map(({ of, start, end }) => ({
        of,
        message,
        start: paragraph.start + start,
        end: paragraph.start + end,
      })),
    )
    .filter(({ start }) => !LETTER.test(text.scope[start]!) || !negation.test(wordsBefore(start, text)));
}

/** The last words in front of a cue, of its own clause; marks ("!!") are never negated. */
function wordsBefore(start: number, text: ParsedText): string {
  const from = Math.max(start - REACH, sentenceAt(text, start)?.start ?? start);
  const clause =
    text.scope
      .slice(from, start)
      .split(/[,;:]| but | and /)
      .at(-1) ?? '';
  return clause.trim().split(' ').slice(-NEGATION_REACH).join(' ');
}

function moodOf(rule: MoodRule, found: readonly FoundCue[]): Mood | null {
  const own = found.filter(({ of }) => of.rule === rule);
  const weight = [...new Set(own.map(({ of }) => of))].reduce((sum, cue) => sum + cue.weight, 0);
  const plain = own.find((cue) => cue.of.weight >= FELT);
  const first = plain ?? own[0];
  if (!first || weight < FELT) return null;
  const { message, start, end } = first;
  return {
    name: rule.mood,
    upset: rule.upset,
    isPlain: plain !== undefined,
    weight,
    cue: { message, start, end },
  };
}
