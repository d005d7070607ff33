import type { FrameBrief, FrameUpdate, PageMessage } from '../browser/frame-messages';
import type { DraftRequest } from '../browser/panel-messages';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import type { Draft } from './coached-page';
import { asksToStayAway } from './opt-out-marks';
import { PageTicket } from './page-ticket';

export interface FramedDraftParts {
  /** The frame as the page shows it. */
  readonly element: HTMLElement;
  readonly helpdesk: Helpdesk;
  isPaused(): boolean;
  isOptOutOverridden(): boolean;
  nextRevision(): number;
  /** To the coach in the frame. */
  tell(message: PageMessage): void;
}

/**
 * A draft in a frame of another origin, as the coach of the page sees it: that one reads the ticket around the frame and
 * tells the coach in the frame, which reads, checks and marks the draft and says what the panel is to show.
 */
export class FramedDraft implements Draft {
  readonly element: HTMLElement;
  readonly #parts: FramedDraftParts;
  readonly #ticket: PageTicket;
  #told = '';
  #update: FrameUpdate = { session: null, optOut: null };
  /** What the frame itself calls the state that is shown. */
  #revisionInFrame: number | null = null;

  constructor(parts: FramedDraftParts, signal: AbortSignal) {
    this.element = parts.element;
    this.#parts = parts;
    const { helpdesk, element: composer } = parts;
    const onMore = () => this.tellTicket();
    this.#ticket = new PageTicket({ helpdesk, composer, isPaused: () => parts.isPaused(), onMore }, signal);
  }

  get update(): FrameUpdate {
    return this.#update;
  }

  /** True while the frame holds a draft on the screen. */
  get isShown(): boolean {
    return (this.#update.session ?? this.#update.optOut) !== null && this.element.checkVisibility();
  }

  /** What the frame says of its draft. Its states are numbered with those of the page, so that none is taken for another. */
  onUpdate(update: FrameUpdate): void {
    this.#revisionInFrame = update.session?.revision ?? null;
    const revision = this.#parts.nextRevision();
    this.#update = { ...update, session: update.session && { ...update.session, revision } };
  }

  /** Tells the frame what it does not know yet of the page; `isNew`: it has just come, and knows nothing. */
  tellTicket(isNew = false): void {
    const ticket = this.#ticket.read();
    const brief: FrameBrief = {
      helpdesk: this.#parts.helpdesk.id,
      ticket,
      elsewhere: this.#ticket.elsewhere,
      isPaused: this.#parts.isPaused(),
      asksToStayAway: asksToStayAway(this.element),
      isOptOutOverridden: this.#parts.isOptOutOverridden(),
    };
    const told = JSON.stringify(brief);
    if (told === this.#told && !isNew) return;
    this.#told = told;
    this.#parts.tell({ say: 'brief', brief });
  }

  /** Passes a command on; `request` is for the state that was shown last. */
  run({ command }: DraftRequest): void {
    this.#parts.tell({ say: 'run', request: { command, revision: this.#revisionInFrame } });
  }

  showMessage(index: number): void {
    this.#ticket.showMessage(index);
  }

  readElsewhereAgain(): void {
    this.#ticket.readElsewhereAgain();
    this.tellTicket();
  }
}
