import type { FrameMessage, PageMessage } from '../browser/frame-messages';
import { announce, serve } from '../browser/messages';
import { isOrphan } from '../browser/orphan';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { matches } from '../helpdesks/select';
import { reportFailure } from './attempt';
import { frameAt } from './frame-place';
import { FramedDraft, type FramedDraftParts } from './framed-draft';

export interface FramedDraftsParts extends Pick<
  FramedDraftParts,
  'isPaused' | 'isOptOutOverridden' | 'nextRevision'
> {
  readonly document: Document;
  helpdesk(): Helpdesk;
  /** A frame says something of its draft. */
  onUpdate(): void;
}

interface CoachedFrame {
  readonly draft: FramedDraft;
  readonly end: AbortController;
}

/** The frames of other origins in a page that have a coach of their own, by the browser's number of each. */
export class FramedDrafts {
  readonly #parts: FramedDraftsParts;
  readonly #frames = new Map<number, CoachedFrame>();
  /** Of the page, when its frames were asked last. */
  #helpdesk: Helpdesk;

  constructor(parts: FramedDraftsParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#helpdesk = parts.helpdesk();
    serve({ frameSays: async ({ frame, message }) => this.#onMessage(frame, message) }, signal);
    signal.addEventListener('abort', () => {
      for (const { end } of this.#frames.values()) end.abort();
      if (!isOrphan()) tellFrames(null, { say: 'brief', brief: null });
    });
    tellFrames(null, { say: 'who-is-there' });
  }

  /** Those that show a draft. */
  get drafts(): FramedDraft[] {
    return [...this.#frames.values()].flatMap(({ draft }) => (draft.isShown ? draft : []));
  }

  /** True for a frame in which a coach is, whether or not it has a draft there. */
  isCoached(element: Element): boolean {
    return [...this.#frames.values()].some(({ draft }) => draft.element === element);
  }

  /** Lets go of frames that are gone, and tells the others what is new around them. */
  look(): void {
    const helpdesk = this.#parts.helpdesk();
    if (helpdesk !== this.#helpdesk) this.#meetAnew(helpdesk);
    for (const [frame, { draft }] of this.#frames) {
      if (draft.element.isConnected) draft.tellTicket();
      else this.#forget(frame);
    }
  }

  #onMessage(frame: number, message: FrameMessage): void {
    if (message.say === 'here') return this.#welcome(frame, message.place);
    const draft = this.#frames.get(frame)?.draft;
    if (!draft) return;
    if (message.say === 'show-message') draft.showMessage(message.message);
    else if (message.say === 'read-again') draft.readElsewhereAgain();
    else this.#onUpdate(draft, message.update);
  }

  #onUpdate(draft: FramedDraft, update: FramedDraft['update']): void {
    draft.onUpdate(update);
    this.#parts.onUpdate();
  }

  /** A frame that loads another page may come back, or not: what its draft was is forgotten, and it is asked. */
  #welcome(frame: number, place: readonly number[]): void {
    const element = frameAt(this.#parts.document, place);
    const helpdesk = this.#parts.helpdesk();
    if (!element || !matches(element, helpdesk.composerFrame)) return;
    const known = this.#frames.get(frame);
    if (known?.draft.element === element) return known.draft.tellTicket(true);
    this.#forget(frame);
    const end = new AbortController();
    const tell = (message: PageMessage) => tellFrames(frame, message);
    const draft = new FramedDraft({ ...this.#parts, element, helpdesk, tell }, end.signal);
    const reloaded = () => {
      this.#onUpdate(draft, { session: null, optOut: null });
      tell({ say: 'who-is-there' });
    };
    element.addEventListener('load', reloaded, { signal: end.signal });
    this.#frames.set(frame, { draft, end });
    draft.tellTicket(true);
  }

  /** The page is of another helpdesk now: its frames keep nothing of the last one, and say again where they are. */
  #meetAnew(helpdesk: Helpdesk): void {
    this.#helpdesk = helpdesk;
    for (const frame of this.#frames.keys()) this.#forget(frame);
    tellFrames(null, { say: 'brief', brief: null });
    tellFrames(null, { say: 'who-is-there' });
  }

  #forget(frame: number): void {
    this.#frames.get(frame)?.end.abort();
    this.#frames.delete(frame);
  }
}

function tellFrames(frame: number | null, message: PageMessage): void {
  announce('tellFrames', { frame, message }).catch((error) => reportFailure('frames', error));
}
