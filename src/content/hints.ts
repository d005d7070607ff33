import type { Editor } from '../editors/define-editor';
import type { Finding } from '../engine/types';
import type { Overlay } from '../overlay/overlay';
import { attempt } from './attempt';
import { standingFindings } from './standing-findings';

/** What the overlay shows, kept true between two checks. An overlay that fails is left out. */
export class Hints {
  readonly #editor: Editor;
  readonly #overlay: Overlay | null;
  #findings: readonly Finding[] | null = null;
  #openAsks = 0;
  #draft = '';

  constructor(editor: Editor, open: () => Overlay) {
    this.#editor = editor;
    this.#overlay = attempt('overlay', open, null);
  }

  /** The text that the offsets of what is shown belong to. */
  get draft(): string {
    return this.#draft;
  }

  show(findings: readonly Finding[] | null, openAsks: number, draft: string): void {
    this.#findings = findings;
    this.#openAsks = openAsks;
    this.#draft = draft;
    attempt('overlay', () => this.#overlay?.show(findings, openAsks), undefined);
  }

  /**
   * Runs for every key: a hint goes the moment its words change. Those that only moved are left alone, their
   * ranges move along; in a textarea there are no ranges, and the overlay hides what may have moved.
   */
  follow(): void {
    const shown = this.#findings;
    const isMarked = shown?.some(({ start }) => start !== null) ?? false;
    if (!shown || !isMarked || this.#editor.ranges({ start: 0, end: 0 }) === null) return;
    const draft = this.#editor.read();
    const standing = standingFindings(shown, this.#draft, draft);
    if (standing.length < shown.length) this.show(standing, this.#openAsks, draft);
  }

  reveal(finding: Finding): void {
    attempt('overlay', () => this.#overlay?.reveal(finding), undefined);
  }
}
