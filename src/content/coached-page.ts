import type { FrameUpdate } from '../browser/frame-messages';
import type { ClosedFrame, DraftRequest, PanelUpdate } from '../browser/panel-messages';
import { pageWorld } from '../browser/page-world';
import type { Settings } from '../browser/settings';
import { findEditor } from '../editors/find-editor';
import type { Conversation, Report } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import generic from '../helpdesks/generic';
import type { Tree } from '../helpdesks/trees';
import { attempt } from './attempt';
import { findDrafts } from './find-drafts';
import { PerReply, type ReplyMemory } from './per-reply';
import { runCommand } from './run-command';
import { Session, type SessionContext } from './session';
import { styleHighlights } from './style-highlights';
import type { OpenTicketSource } from './ticket-source';
import { focusedElement, treesOf } from './trees';

export interface PageParts {
  readonly document: Document;
  /** Asked at each look: an application that navigates without a reload may show another tool's page. */
  findHelpdesk(): Helpdesk;
  /** What takes over where that finds no draft; null where nothing does. */
  standInFor(helpdesk: Helpdesk): Helpdesk | null;
  check(conversation: Conversation): Report;
  /** As they are now. */
  settings(): Settings;
  /** Where a draft has its ticket from, on a page of this helpdesk. */
  openTicketSource(helpdesk: Helpdesk): OpenTicketSource;
  isPaused(): boolean;
  asksToStayAway(draft: HTMLElement): boolean;
  isOptOutOverridden(): boolean;
  /** A number that no state of the page had before. */
  nextRevision(): number;
  /** Drafts in frames of other origins, which have a coach of their own. */
  framedDrafts(): readonly Draft[];
  closedFrame(): ClosedFrame | null;
}

/** A draft on the screen. */
export interface Draft {
  /** The draft itself, or the frame in which it is. */
  readonly element: HTMLElement;
  /** What the panel is to show of it. */
  readonly update: FrameUpdate;
  /** Runs a command for the state that was shown last. */
  run(request: DraftRequest): unknown;
}

/** A draft that this page itself coaches. */
interface OwnDraft extends Draft {
  /** Null where its page asks assistants to stay away: then nothing of it is read. */
  readonly session: Session | null;
  /** Ends its session alone. */
  readonly controller: AbortController;
}

/** The drafts of one page: a session for each, and which of them is in front of the agent. */
export class CoachedPage {
  readonly #parts: PageParts;
  readonly #onState: () => void;
  readonly #signal: AbortSignal;
  readonly #styleHighlights: (page: Document) => void;
  /** Of the page, also while something stands in for it. */
  #helpdesk: Helpdesk;
  #context: SessionContext;
  readonly #drafts = new Map<HTMLElement, OwnDraft>();
  #front: Draft | null = null;
  #closedFrame: ClosedFrame | null = null;

  /** `onState` is called when `state` has another answer. */
  constructor(parts: PageParts, onState: () => void, signal: AbortSignal) {
    this.#parts = parts;
    this.#onState = onState;
    this.#signal = signal;
    this.#styleHighlights = styleHighlights(signal);
    this.#helpdesk = parts.findHelpdesk();
    this.#context = this.#contextOf(this.#helpdesk, { dismissals: new PerReply(), asked: new PerReply() });
  }

  get helpdesk(): Helpdesk {
    return this.#helpdesk;
  }

  /** The draft that had focus last, or the frame of another origin in which it is. */
  get front(): HTMLElement | null {
    return this.#front?.element ?? null;
  }

  /** Of the draft that had focus last. */
  state(): Omit<PanelUpdate, 'teaching'> {
    const { session, optOut } = this.#front?.update ?? { session: null, optOut: null };
    const helpdesk = this.#helpdesk === generic ? null : this.#helpdesk.name;
    return { session, optOut, closedFrame: this.#closedFrame, helpdesk };
  }

  /**
   * The page, its open shadow roots, and the documents of the frames in which its helpdesk may have a composer, or, while
   * it has none, what may stand in for one.
   */
  trees(): Tree[] {
    const standIn = this.#drafts.size === 0 ? this.#parts.standInFor(this.#helpdesk) : null;
    return treesOf(this.#parts.document, (standIn ?? this.#context.helpdesk).composerFrame);
  }

  /** True for a node inside a draft that has a session. */
  isDraft(node: Node): boolean {
    return [...this.#drafts.keys()].some((element) => element.contains(node));
  }

  /** Opens a session for each new draft, ends those of drafts that are gone, and lets the others read again. */
  look(): void {
    const before = this.#helpdesk;
    const found = this.#findDrafts();
    for (const [element, { session }] of this.#drafts)
      if (!found.includes(element) || this.#isLeftAlone(element) === (session !== null)) this.#close(element);
    for (const session of this.#sessions()) attempt('ticket', () => session.readTicketAgain(), undefined);
    for (const element of found) if (!this.#drafts.has(element)) this.#open(element);
    this.followFocus();
    if (before !== this.#helpdesk) this.#onState();
  }

  /** Puts a draft in front: the one with focus; else the one that had it, while it is there; else the newest. */
  followFocus(): void {
    const drafts = [...this.#drafts.values(), ...this.#parts.framedDrafts()];
    const focus = focusedElement(this.#parts.document);
    const focused = drafts.find(({ element }) => element.contains(focus));
    const former = drafts.find(({ element }) => element === this.#front?.element);
    const front = focused ?? former ?? drafts.at(-1) ?? null;
    const closedFrame = this.#parts.closedFrame();
    const isSame = front === this.#front && JSON.stringify(closedFrame) === JSON.stringify(this.#closedFrame);
    this.#front = front;
    this.#closedFrame = closedFrame;
    if (!isSame) this.#onState();
  }

  /** Reads tickets and checks drafts again: something that they do not hold themselves is another now. */
  checkAgain(): void {
    for (const session of this.#sessions()) {
      session.readTicketAgain();
      session.checkNow();
    }
  }

  /** Runs a command of the panel. It means the very state that the panel showed: after a change it does nothing. */
  async run(request: DraftRequest): Promise<void> {
    if (this.#front?.update.session?.revision === request.revision) await this.#front?.run(request);
    else this.#onState();
  }

  /** The drafts of the page's helpdesk; where it finds none, of what stands in for it until it does. */
  #findDrafts(): HTMLElement[] {
    this.#helpdesk = this.#parts.findHelpdesk();
    const own = this.#draftsOf(this.#helpdesk);
    const isMissed = own.length === 0 && this.#parts.framedDrafts().length === 0;
    const standIn = isMissed ? this.#parts.standInFor(this.#helpdesk) : null;
    const others = standIn ? this.#draftsOf(standIn) : [];
    this.#follow(standIn && others.length > 0 ? standIn : this.#helpdesk);
    return [...own, ...others];
  }

  /** What is a draft for one helpdesk need not stay one for another. */
  #draftsOf(helpdesk: Helpdesk): HTMLElement[] {
    const isKnown = (element: HTMLElement) =>
      helpdesk === this.#context.helpdesk && this.#drafts.has(element);
    return findDrafts(this.#parts.document, helpdesk, isKnown);
  }

  /** Sessions belong to the helpdesk under which they began. */
  #follow(helpdesk: Helpdesk): void {
    if (helpdesk === this.#context.helpdesk) return;
    for (const element of this.#drafts.keys()) this.#close(element);
    this.#context = this.#contextOf(helpdesk, this.#context);
  }

  /** An element that no editor knows is left alone; so is one whose session fails to start. */
  #open(element: HTMLElement): void {
    const kind = findEditor(element);
    if (!kind) return;
    const controller = new AbortController();
    if (this.#isLeftAlone(element)) return this.#add(element, null, controller);
    const signal = AbortSignal.any([this.#signal, controller.signal]);
    const session = attempt(
      kind.id,
      () => new Session(kind.open(element, pageWorld), this.#context, signal),
      null,
    );
    if (!session) return controller.abort();
    this.#add(element, session, controller);
    this.#styleHighlights(element.ownerDocument);
  }

  #add(element: HTMLElement, session: Session | null, controller: AbortController): void {
    const update = () => this.#updateOf(element, session, controller.signal);
    this.#drafts.set(element, {
      element,
      session,
      controller,
      get update() {
        return update();
      },
      run: ({ command }) => session && runCommand(session, command),
    });
    const { defaultView: view } = element.ownerDocument;
    // In Firefox nothing of a frame can be touched any more once it is gone, so its drafts end before.
    if (view !== this.#parts.document.defaultView)
      view?.addEventListener('pagehide', () => this.#close(element), { signal: controller.signal });
  }

  #close(element: HTMLElement): void {
    this.#drafts.get(element)?.controller.abort();
    this.#drafts.delete(element);
  }

  #isLeftAlone(element: HTMLElement): boolean {
    return this.#parts.asksToStayAway(element) && !this.#parts.isOptOutOverridden();
  }

  /** In Firefox nothing of a frame can be touched any more once it is gone. */
  #updateOf(element: HTMLElement, session: Session | null, { aborted }: AbortSignal): FrameUpdate {
    if (aborted) return { session: null, optOut: null };
    const optOut = session ? 'overridden' : 'honoured';
    return {
      session: session?.state() ?? null,
      optOut: this.#parts.asksToStayAway(element) ? optOut : null,
    };
  }

  #contextOf(helpdesk: Helpdesk, { dismissals, asked }: ReplyMemory): SessionContext {
    const { check, settings, openTicketSource, isPaused, nextRevision } = this.#parts;
    const onState = (session: Session) => {
      if (session === this.#drafts.get(this.#front?.element as HTMLElement)?.session) this.#onState();
    };
    return {
      helpdesk,
      dismissals,
      asked,
      check,
      settings,
      openTicketSource: openTicketSource(helpdesk),
      isPaused,
      nextRevision,
      onState,
    };
  }

  #sessions(): Session[] {
    return [...this.#drafts.values()].flatMap(({ session }) => session ?? []);
  }
}
