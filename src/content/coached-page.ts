import type { OptOut, PanelRequest, PanelUpdate } from '../browser/messages';
import { pageWorld } from '../browser/page-world';
import type { Settings } from '../browser/settings';
import { findEditor } from '../editors/find-editor';
import type { Conversation, Report } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import type { Tree } from '../helpdesks/trees';
import { attempt } from './attempt';
import { Dismissals } from './dismissals';
import { findDrafts } from './find-drafts';
import { asksToStayAway, isOptOutOverridden, overrideOptOut } from './opt-out';
import { runCommand } from './run-command';
import { Session, type SessionContext } from './session';
import { styleHighlights } from './style-highlights';
import { focusedElement, treesOf } from './trees';

export interface PageParts {
  readonly document: Document;
  /** Asked at each look: an application that navigates without a reload may show another tool's page. */
  findHelpdesk(): Helpdesk;
  check(conversation: Conversation): Report;
  /** As they are now. */
  settings(): Settings;
}

/** A draft on the screen. */
interface OpenDraft {
  readonly element: HTMLElement;
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
  #context: SessionContext;
  readonly #drafts = new Map<HTMLElement, OpenDraft>();
  #front: OpenDraft | null = null;
  #revision = 0;
  #paused = false;

  /** `onState` is called when `state` has another answer. */
  constructor(parts: PageParts, onState: () => void, signal: AbortSignal) {
    this.#parts = parts;
    this.#onState = onState;
    this.#signal = signal;
    this.#styleHighlights = styleHighlights(signal);
    this.#context = {
      helpdesk: parts.findHelpdesk(),
      dismissals: new Dismissals(),
      check: parts.check,
      settings: parts.settings,
      isPaused: () => this.#paused,
      nextRevision: () => ++this.#revision,
      onState: (session) => {
        if (session === this.#session()) this.#onState();
      },
    };
  }

  /** Of the draft that had focus last. */
  state(): PanelUpdate {
    return { session: this.#session()?.state() ?? null, optOut: this.#optOut() };
  }

  /** The page, its open shadow roots, and the documents of the frames in which its helpdesk may have a composer. */
  trees(): Tree[] {
    return treesOf(this.#parts.document, this.#context.helpdesk.composerFrame);
  }

  /** True for a node inside a draft that has a session. */
  isDraft(node: Node): boolean {
    return [...this.#drafts.keys()].some((element) => element.contains(node));
  }

  /** Opens a session for each new draft, ends those of drafts that are gone, and lets the others read again. */
  look(): void {
    this.#followHelpdesk();
    const { document } = this.#parts;
    const { helpdesk } = this.#context;
    const found = findDrafts(document, helpdesk, (element) => this.#drafts.has(element));
    for (const [element, { session }] of this.#drafts)
      if (!found.includes(element) || this.#isLeftAlone(element) === (session !== null)) this.#close(element);
    for (const session of this.#sessions()) attempt('ticket', () => session.readTicketAgain(), undefined);
    for (const element of found) if (!this.#drafts.has(element)) this.#open(element);
    this.followFocus();
  }

  /** Puts a draft in front: the one with focus; else the one that had it, while it is there; else the newest. */
  followFocus(): void {
    const drafts = [...this.#drafts.values()];
    const focus = focusedElement(this.#parts.document);
    const focused = drafts.find(({ element }) => element.contains(focus));
    const former = drafts.find(({ element }) => element === this.#front?.element);
    const front = focused ?? former ?? drafts.at(-1) ?? null;
    if (front === this.#front) return;
    this.#front = front;
    this.#onState();
  }

  /** Runs a command of the panel. It means the very state that the panel showed: after a change it does nothing. */
  async run({ command, revision }: PanelRequest): Promise<void> {
    if (command.do === 'pause') return this.#pause(command.paused);
    if (command.do === 'override-opt-out') return overrideOptOut(this.#address, command.isOn);
    const session = this.#session();
    if (session?.revision === revision) await runCommand(session, command);
    else this.#onState();
  }

  /** Sessions belong to the helpdesk under which they began. */
  #followHelpdesk(): void {
    const helpdesk = this.#parts.findHelpdesk();
    if (helpdesk === this.#context.helpdesk) return;
    for (const element of this.#drafts.keys()) this.#close(element);
    this.#context = { ...this.#context, helpdesk };
  }

  /** An element that no editor knows is left alone; so is one whose session fails to start. */
  #open(element: HTMLElement): void {
    const kind = findEditor(element);
    if (!kind) return;
    const controller = new AbortController();
    if (this.#isLeftAlone(element)) return this.#add({ element, session: null, controller });
    const signal = AbortSignal.any([this.#signal, controller.signal]);
    const session = attempt(
      kind.id,
      () => new Session(kind.open(element, pageWorld), this.#context, signal),
      null,
    );
    if (!session) return controller.abort();
    this.#add({ element, session, controller });
    this.#styleHighlights(element.ownerDocument);
  }

  #add(draft: OpenDraft): void {
    const { element, controller } = draft;
    this.#drafts.set(element, draft);
    const { defaultView: view } = element.ownerDocument;
    // In Firefox nothing of a frame can be touched any more once it is gone, so its drafts end before.
    if (view !== this.#parts.document.defaultView)
      view?.addEventListener('pagehide', () => this.#close(element), { signal: controller.signal });
  }

  #close(element: HTMLElement): void {
    this.#drafts.get(element)?.controller.abort();
    this.#drafts.delete(element);
  }

  #pause(paused: boolean): void {
    this.#paused = paused;
    for (const session of this.#sessions()) {
      session.readTicketAgain();
      session.checkNow();
    }
  }

  #isLeftAlone(element: HTMLElement): boolean {
    return asksToStayAway(element) && !isOptOutOverridden(this.#parts.settings(), this.#address);
  }

  get #address(): string {
    return this.#parts.document.location.href;
  }

  #optOut(): OptOut {
    const front = this.#front;
    if (!front || front.controller.signal.aborted || !asksToStayAway(front.element)) return null;
    return front.session ? 'overridden' : 'honoured';
  }

  #sessions(): Session[] {
    return [...this.#drafts.values()].flatMap(({ session }) => session ?? []);
  }

  #session(): Session | null {
    return this.#front?.session ?? null;
  }
}
