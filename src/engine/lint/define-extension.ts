import type { RuleFields } from './rule-fields';
import type { Block, Remark } from './types';

/** What a rule may know of the world beside its own fields. */
export interface RuleSetting {
  /** The accepted vocabulary. */
  readonly accepted: readonly string[];
}

/** What a check may know of a document beside the block it looks at. */
export interface DocumentFacts {
  /** How many there are of `words`, `sentences`, `heading.h2`, `list` …; null in a document without words. */
  readonly counts: () => Readonly<Record<string, number>> | null;
}

/** Begins a document; the function that comes back is called with each block of the rule's scope, in order. */
export type Check = (document: DocumentFacts) => (block: Block) => Remark[];

/** One of Vale's extension points: what a rule names in `extends`. */
export interface Extension {
  /** Used where a rule names none. */
  readonly scope: string;
  /** Throws a RuleError or a PatternError where a rule cannot be run. */
  compile(fields: RuleFields, setting: RuleSetting): Check;
}

export function defineExtension(extension: Extension): Extension {
  return extension;
}
