import type { Span } from '../types';

/**
 * A text read once. All offsets are UTF-16 offsets into `source`, and `scope` has the same length as
 * `source`, so an offset means the same in both.
 */
export interface ParsedText {
  /** The text as it came. */
  readonly source: string;
  /**
   * What rules read: curly quotes and apostrophes are straight, every white space but a line break is one
   * blank, a line break that only wraps a long line is a blank, and what is out of scope (quoted lines, code,
   * links, signatures) is blanked out.
   */
  readonly scope: string;
  /** Runs of lines with text, split at blank lines. */
  readonly paragraphs: readonly Span[];
  /** In order, without surrounding blanks, never across a line break. */
  readonly sentences: readonly Sentence[];
  /** Spans that are out of scope. */
  readonly masked: readonly MaskedSpan[];
}

export interface Sentence extends Span {
  /** In a numbered or bulleted list item. */
  readonly listItem: boolean;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

export interface MaskedSpan extends Span {
  readonly kind: 'quote' | 'code' | 'link' | 'signature';
}
