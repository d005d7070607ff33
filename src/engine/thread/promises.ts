import { createMatcher } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import { PatternSet, type Pattern } from '../matchers/pattern-set';
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
  const withSynonyms = (stem: string) => [
    stem,
    ...grammar.synonyms.filter((group) => group.includes(stem)).flat(),
  ];
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
      for (const { scope, sentences } of later) {
        if (speaks.test(scope)) return 'kept';

        const spoken = sentences.find(({ start, end }) =>
          topicsOf(scope.slice(start, end)).some((stem) => promise.topics.has(stem)),
        );
        if (!spoken) continue;
        const words = scope.slice(spoken.start, spoken.end);
        return future.test(words) && due.test(words) ? 'renewed' : 'kept';
      }
      return 'open';
    },
  };
}
