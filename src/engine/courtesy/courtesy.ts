import { createMatcher } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import type { CourtesyStrategy, Pack } from '../pack-types';
import { scopeOf } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import type { Span } from '../types';

/** The requests behind the tables have a mean politeness of 0 and this deviation (Danescu-Niculescu-Mizil et al. 2013). */
const DEVIATION = 0.7;
/** Makes the logistic curve follow the normal one. */
const LOGISTIC = 1.702;

/** How courteous a text reads, and by what. */
export interface Courtesy {
  /** 0..1: about the share of requests that read less polite; polite from 0.5. */
  readonly score: number;
  readonly strategies: readonly CourtesyMark[];
}

export interface CourtesyMark extends Span {
  readonly strategy: string;
}

/**
 * Compiles the strategies of a pack. The formula: each strategy that a text uses adds its weight once, and the
 * score is the share of requests that read less polite than the sum. No strategy at all is 0.5.
 */
export function compileCourtesy({ courtesy, cues, grammar }: Pack): (text: ParsedText) => Courtesy {
  const entries = courtesy.flatMap((of) =>
    of.patterns.map((pattern) => ({ of, source: pattern, ignoreCase: true })),
  );
  const find = createMatcher(entries, bookOf({ cues, grammar }));

  return (text) => {
    const matches = text.paragraphs.flatMap((paragraph) =>
      find(scopeOf(text, paragraph)).map(({ of, start, end }) => ({
        of,
        start: paragraph.start + start,
        end: paragraph.start + end,
      })),
    );
    return {
      score: scoreOf(new Set(matches.map(({ of }) => of))),
      strategies: matches.map(({ of, start, end }) => ({ strategy: of.strategy, start, end })),
    };
  };
}

function scoreOf(used: ReadonlySet<CourtesyStrategy>): number {
  const politeness = [...used].reduce((sum, { weight }) => sum + weight, 0);
  return 1 / (1 + Math.exp((-LOGISTIC * politeness) / DEVIATION));
}
