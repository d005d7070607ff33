import type { KeyInput } from 'puppeteer-core';
import type { BrowserName } from './test-browser';

/** A page with one editor, for all tests that every editor has to pass. Its name is that of its file. */
export interface Desk {
  /** File in `test/pages/`. */
  readonly path: string;
  /** Selector of the element that holds the draft. */
  readonly draft: string;
  /** Selector of the frame around it. */
  readonly frame?: string;
  /**
   * For `npm test`, which has no time for each: `example` stands for a way in which editors take text, `former` is a
   * version before the current one. `npm run soak` tries all of them in all tests.
   */
  readonly kind?: 'example' | 'former';
  /** It holds more than plain text. */
  readonly isRich: boolean;
  /** What redoes by the keyboard, if not Ctrl+Shift+Z. */
  readonly redoKeys?: readonly KeyInput[];
  /** Selector of what redoes, where the keyboard does not in every browser. */
  readonly redoButton?: string;
  /** It keeps letters composed (é is one character), however they were written. */
  readonly isComposed?: boolean;
  /** Of the address, for random edits: what makes the editor's history go by its changes and not by the clock. */
  readonly atOnePace?: string;
  /** How long after a key or a press of the mouse the editor takes notice of the caret, in milliseconds. */
  readonly rest?: number;
  /** How long after it got focus the editor draws its own selection over any other, in milliseconds. */
  readonly focusRest?: number;
  /** Why random edits do not run: two runs without any coach differ, too. */
  readonly noRandomEdits?: { readonly in: readonly BrowserName[]; readonly because: string };
}

export function defineDesk(desk: Desk): Desk {
  return desk;
}
