import type { Finding } from '../engine/types';
import type { Overlay } from '../overlay/overlay';
import { attempt } from './attempt';
import { dropStale } from './stale-findings';

/** Keeps what the overlay shows true between two checks. An overlay that fails is left out. */
export class Painter {
  readonly #overlay: Overlay | null;
  #findings: readonly Finding[] | null = null;
  #openAsks = 0;
  #draft = '';

  constructor(open: () => Overlay) {
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

  /** A hint goes the moment its words change, and moves along when the text before it does. */
  follow(draft: string): void {
    const standing = this.#findings && dropStale(this.#findings, this.#draft, draft);
    if (standing === this.#findings) this.#draft = draft;
    else this.show(standing, this.#openAsks, draft);
  }

  reveal(finding: Finding): void {
    attempt('overlay', () => this.#overlay?.reveal(finding), undefined);
  }
}
