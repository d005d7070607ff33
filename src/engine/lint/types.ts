import type { Span } from '../types';

/** A rule as Vale's YAML gives it, parsed, and its name (`Style.Rule`). */
export interface HouseRule {
  readonly name: string;
  readonly extends: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** What a rule has found: UTF-16 offsets in the text as it was given. */
export interface Alert extends Span {
  readonly rule: string;
  /** Vale's `suggestion`, `warning` or `error`. */
  readonly level: string;
  readonly message: string;
}

/** A rule that cannot be run, and why. */
export interface Unsupported {
  readonly rule: string;
  readonly reason: string;
}

/** A pattern that a rule runs. */
export interface RulePattern {
  readonly rule: string;
  readonly source: string;
}

/** Vale's settings by their names in its ini file; a list may be given as one text with commas. */
export interface LintSettings {
  readonly TokenIgnores?: readonly string[] | string;
  readonly BlockIgnores?: readonly string[] | string;
  readonly IgnoredScopes?: readonly string[] | string;
  readonly SkippedScopes?: readonly string[] | string;
  readonly IgnoredClasses?: readonly string[] | string;
}

export interface LintOptions {
  /** `md` unless given: `txt` interprets no markup. */
  readonly format?: 'txt' | 'md';
  /**
   * Words and patterns that count as right. Vale makes its rule `Vale.Avoid` of `reject`; here such a rule is given
   * like any other, and `reject` alone finds nothing.
   */
  readonly vocab?: { readonly accept?: readonly string[]; readonly reject?: readonly string[] };
  readonly settings?: LintSettings;
}

/** A part of a document that a rule is run on. */
export interface Block {
  readonly text: string;
  /** Where each character of `text` stands in the document, and one more for its end. */
  readonly offsets: ArrayLike<number>;
  /** What it is: `text`, `heading`, `h2`, `md`. A rule's scope is compared with it. */
  readonly scope: readonly string[];
}

/** What a check says of a block: where in its text, and the message. */
export interface Remark extends Span {
  readonly message: string;
  /** The words it is about; a comment in the document can turn it off for these words. */
  readonly match: string;
  /** It is about the document as a whole: no place in the block shows it. */
  readonly wholeDocument?: boolean;
}
