import { createMatcher } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import { PatternSet, type Pattern } from '../matchers/pattern-set';
import { once } from '../once';
import type { Pack } from '../pack-types';
import { scopeOf } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import type { AgentPromise, Span } from '../types';
import type { IndexedText } from './mood';

/** Words, and numbers that may be an amount. */
const WORDS = /\p{L}+|\d{2,}/gu;

/** When it is due, that it is to come, that it is spoken of, and that it is an answer. */
const CUES = ['@DUE', '@PROMISED', '@SPEAKS_OF_PROMISE', '@PROMISES_WORD'];
type FivePatterns = [Pattern, Pattern, Pattern, Pattern, Pattern];

/** What an agent said would be done, and the words by which one sees that it is spoken of again. */
export interface PastPromise extends Omit<AgentPromise, 'status'> {
  readonly topics: ReadonlySet<string>;
  /** To be kept by an answer, and not by a deed. */
  readonly isOfWord: boolean;
}

export interface PromiseReader {
  promisesIn(messages: readonly IndexedText[]): PastPromise[];
  /** `kept`: spoken of as done or explained; `renewed`: with another time; `open`: not spoken of. */
  statusOf(promise: PastPromise, later: readonly ParsedText[]): AgentPromise['status'];
}

/** Compiles the promises of a pack. What depends on the customer ("if it happens again, …") is none. */
export function compilePromises({ memory, cues, grammar }: Pack): PromiseReader {
  const entries = memory.promises.map((source) => ({
    of: 'promise',
    source,
    ignoreCase: true,
  }));
  const book = bookOf({ cues, grammar });
  const find = createMatcher(entries, book);
  const set = new PatternSet(book);
  const compile = (source: string) => set.add(source, 'im');
  const [condition, due, future, speaks, ofWord] = [memory.conditions, ...CUES].map(compile) as FivePatterns;
  const topicsOf = (text: string) =>
    (text.toLowerCase().match(WORDS) ?? [])
      .map((word) => grammar.stem(word))
      .filter((stem) => !grammar.stopWords.has(stem) && (stem.length > 2 || /\d/.test(stem)));
  const synonyms = synonymsByStem(grammar.synonyms);
  const withSynonyms = (stem: string) => [stem, ...(synonyms.get(stem) ?? [])];
  const speaksIn = once(({ scope }: ParsedText) => speaks.test(scope));
  const firstWith = once((text: ParsedText) => firstSentences(text, topicsOf));
  const skipped = new Set(topicsOf(cues['PROMISE_NOISE']?.replace(/[^a-z]/g, ' ') ?? ''));

  function toPromise(message: number, text: ParsedText, { start, end }: Span): PastPromise {
    const words = text.scope.slice(start, end);
    const topics = topicsOf(words).filter((stem) => !skipped.has(stem));
    return {
      message,
      start,
      end,
      due: due.exec(words)?.[0] ?? null,
      topics: new Set(topics.flatMap(withSynonyms)),
      isOfWord: ofWord.test(words),
    };
  }

  return {
    promisesIn: (messages) =>
      messages.flatMap(({ message, text }) =>
        text.sentences.flatMap((sentence) => {
          const words = scopeOf(text, sentence);
          if (condition.test(words)) return [];
          return find(words).map(({ start, end }) =>
            toPromise(message, text, { start: sentence.start + start, end: sentence.start + end }),
          );
        }),
      ),
    statusOf: (promise, later) => {
      for (const text of later) {
        if (speaksIn(text)) return 'kept';
        const first = firstWith(text);
        const spoken = [...promise.topics].map((stem) => first.get(stem)).filter((at) => at !== undefined);
        if (spoken.length === 0) continue;
        const words = scopeOf(text, text.sentences[Math.min(...spoken)]!);
        return future.test(words) && due.test(words) ? 'renewed' : 'kept';
      }
      return 'open';
    },
  };
}

function synonymsByStem(groups: Pack['grammar']['synonyms']): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups)
    for (const stem of group) synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...group]);
  return synonyms;
}

/** By stem: the index of the first sentence that speaks of it. */
function firstSentences(text: ParsedText, topicsOf: (words: string) => string[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [index, sentence] of text.sentences.entries())
    for (const stem of topicsOf(scopeOf(text, sentence))) if (!first.has(stem)) first.set(stem, index);
  return first;
}
