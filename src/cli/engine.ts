import { createChecker as createCheckerWith, type Checker, type CheckerOptions } from '../engine/check';
import { findAsks as findAsksIn } from '../engine/coverage/asks';
import { compileCourtesy, type Courtesy } from '../engine/courtesy/courtesy';
import { compileAsks, type AskLanguage } from '../engine/coverage/language';
import { measureCoverage } from '../engine/coverage/measure';
import type { Ask, Conversation, Report } from '../engine/types';
import english from '../packs/en';

export { coverageThresholds } from '../engine/coverage/measure';
export { createLinter, lint, unsupported } from '../engine/lint/lint';
export { vetPattern } from '../engine/lint/vet/vet-pattern';
export { vetPatterns, vetRules } from './vet-patterns';
export type { Alert, HouseRule, LintOptions, Unsupported } from '../engine/lint/types';
export type { Checker } from '../engine/check';
export type * from '../engine/types';

/** Other packs than the English one, if any; nothing else can be set yet. */
export type Options = Partial<CheckerOptions>;

const withEnglish: CheckerOptions = { packs: [english] };
let englishChecker: Checker | null = null;
let englishAsks: AskLanguage | null = null;
let englishCourtesy: ReturnType<typeof compileCourtesy> | null = null;

/** Judges the draft of one conversation. English, unless other packs are given. */
export function check(conversation: Conversation, options?: Options): Report {
  if (options?.packs) return createChecker(options).check(conversation);
  englishChecker ??= createCheckerWith(withEnglish);
  return englishChecker.check(conversation);
}

/** Compiles once; incremental between calls. English, unless other packs are given. */
export function createChecker(options: Options = {}): Checker {
  return createCheckerWith({ ...withEnglish, ...options });
}

/** The questions, requests and problems of one customer message; offsets in UTF-16 units. */
export function findAsks(text: string): Pick<Ask, 'start' | 'end' | 'kind' | 'type'>[] {
  const language = askLanguage();
  return findAsksIn(language.parse(text), language).map(({ start, end, kind, type }) => ({
    start,
    end,
    kind,
    type,
  }));
}

/** How surely a reply addresses an ask, 0..1; read it with `coverageThresholds`. */
export function coverage(ask: string, reply: string): number {
  return measureCoverage(ask, reply, askLanguage());
}

/** How courteous a text reads, 0..1 and polite from 0.5, and by which strategies. */
export function courtesy(text: string): Courtesy {
  englishCourtesy ??= compileCourtesy(english);
  return englishCourtesy(askLanguage().parse(text));
}

function askLanguage(): AskLanguage {
  englishAsks ??= compileAsks(english);
  return englishAsks;
}
