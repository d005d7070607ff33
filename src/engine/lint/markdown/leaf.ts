import type { Span } from '../../types';

/** A block of markdown that holds text and no other block. */
export interface Leaf {
  /** The sections of its scope below `text`: `heading`, `h2`; `list`; none for a plain paragraph. */
  readonly sections: readonly string[];
  /** Its lines in the document, without what marks the blocks around it. */
  readonly lines: readonly Span[];
}

/** What the reader of blocks found. */
export interface Blocks {
  readonly leaves: readonly Leaf[];
  /** Labels of link definitions, in lower case. */
  readonly labels: ReadonlySet<string>;
}
