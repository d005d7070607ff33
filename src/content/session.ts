import { dismissalOf, withoutDismissed } from '../browser/dismissals';
import type { SessionState } from '../browser/session-state';
import type { Settings } from '../browser/settings';
import type { Editor } from '../editors/define-editor';
import type { Conversation, DismissScope, Evidence, Finding, Report } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import type { OpenReading } from '../helpdesks/read-in-the-open';
import { openOverlay } from '../overlay/index';
import type { Overlay, OverlayActions } from '../overlay/overlay';
import { attempt } from './attempt';
import { askOnce, type Stop } from './ask-once';
import { applyFix, followFix, undoFix, type FixInDraft } from './fixes';
import type { ReplyKey, ReplyMemory } from './per-reply';
import { guardSend } from './send-guard';
import { showWords } from './show-words';
import { stateOf } from './state';
import type { OpenTicketSource, TicketSource } from './ticket-source';
import { WriteLock } from './write-lock';

/** From the last key to the check, in milliseconds. */
const PAUSE = 300;

/** What all sessions of one page share. */
export interface SessionContext extends ReplyMemory {
  readonly helpdesk: Helpdesk;
  readonly openTicketSource: OpenTicketSource;
  check(conversation: Conversation): Report;
  isPaused(): boolean;
  /** As they are now. */
  settings(): Settings;
  /** A number that no state of the page had before. */
  nextRevision(): number;
  /** The state of the session is another now. */
  onState(session: Session): void;
}

/** One draft from its first sight until the signal aborts: read, check, show, push. */
export class Session {
  readonly #editor: Editor;
  readonly #context: SessionContext;
  readonly #signal: AbortSignal;
  readonly #overlay: Overlay | null;
  readonly #source: TicketSource;
  readonly #lock = new WriteLock();
  #ticket: OpenReading;
  /** What was checked last; offsets in the report and in `#shown` belong to its draft. */
  #conversation: Conversation = { thread: [], draft: '' };
  #isWhole = true;
  #report: Report | null = null;
  #shown: readonly Finding[] = [];
  #revision = 0;
  #lastFix: FixInDraft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, context: SessionContext, signal: AbortSignal) {
    this.#editor = editor;
    this.#context = context;
    this.#signal = signal;
    const { element } = editor;
    this.#source = context.openTicketSource(element, () => this.readMoreOfTicket(), signal);
    this.#ticket = this.#source.read();
    this.#overlay = attempt('overlay', () => openOverlay(editor, this.#pageActions(), signal), null);
    editor.watch(() => this.#onDraftChange(), signal);
    const [reply, goesTo, stopsNow] = [() => this.#key(), () => this.#goesTo(), () => this.#stopsNow()];
    const holds = () => context.settings().holdsSends;
    const ask = askOnce({ overlay: this.#overlay, asked: context.asked, holds, reply, goesTo, stopsNow });
    guardSend({ helpdesk: context.helpdesk, composer: element, ask }, signal);
    signal.addEventListener('abort', () => this.#end());
    this.checkNow();
  }

  /** The findings that are shown, in the order in which the panel counts them. */
  get shown(): readonly Finding[] {
    return this.#shown;
  }

  /** Of the state that was told last. */
  get revision(): number {
    return this.#revision;
  }

  /** What the panel shows of this draft. */
  state(): SessionState {
    return stateOf({
      revision: this.#revision,
      helpdesk: this.#context.helpdesk,
      ticket: this.#ticket,
      elsewhere: this.#source.elsewhere,
      conversation: this.#conversation,
      isWhole: this.#isWhole,
      report: this.#report,
      shown: this.#shown,
      dismissed: this.#context.dismissals.of(this.#key()),
      lastFix: this.#lastFix,
      paused: this.#context.isPaused(),
    });
  }

  /** Checks without waiting for the pause after the last key. */
  checkNow(): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#isWhole = attempt(this.#editor.kind, () => this.#editor.isWhole?.() ?? true, false);
    if (!this.#isWhole) return this.#showNothing();
    const draft = attempt(this.#editor.kind, () => this.#editor.read(), null);
    if (draft === null) return this.#showNothing();
    if (this.#isSwitched()) this.#ticket = this.#source.read();
    const isThrownAway = draft.trim() === '' && this.#conversation.draft.trim() !== '';
    if (isThrownAway) this.#forgetReply();
    this.#conversation = { ...this.#ticket.conversation, draft };
    this.#lastFix &&= followFix(this.#lastFix, draft);
    const check = () => this.#context.check(this.#conversation);
    this.#report = this.#isCoached() ? attempt('engine', check, null) : null;
    this.#show();
  }

  /** Something on the page besides the draft changed: perhaps another ticket, a new message, or a note now. */
  readTicketAgain(): void {
    const elsewhere = this.#source.elsewhere;
    const ticket = this.#source.read();
    if (elsewhere !== this.#source.elsewhere) this.#context.onState(this);
    if (JSON.stringify(ticket) === JSON.stringify(this.#ticket)) return;
    const isSameReply = this.#isStillWritten(ticket);
    const keyBefore = this.#key();
    this.#ticket = ticket;
    if (isSameReply) this.#remember(keyBefore);
    else if (this.#key() !== keyBefore) this.#lastFix = null;
    this.checkNow();
  }

  /** Asks once more for messages that could not be read, or that may have become more. */
  readElsewhereAgain(): void {
    this.#source.readElsewhereAgain();
    this.#context.onState(this);
  }

  reveal(finding: Finding): void {
    attempt('overlay', () => this.#overlay?.reveal(finding), undefined);
  }

  /** Selects the words that answer a question; of one without an answer, scrolls the customer's message into view. */
  revealAsk(index: number): void {
    const ask = this.#report?.asks[index];
    if (!ask) return;
    if (ask.by) return showWords(this.#editor, this.#conversation.draft, ask.by);
    this.#source.showMessage(ask.message);
  }

  /** False: the words had changed and nothing was written. */
  async fix(finding: Finding, index: number): Promise<boolean> {
    // A second click on what is being written is no other wish.
    if (this.#lock.isTaken) return true;
    const fix = this.#isCurrent(finding) && finding.fixes?.[index];
    const applied =
      fix && !this.#isSwitched()
        ? await this.#lock.write(this.#editor.kind, () =>
            applyFix(this.#editor, this.#conversation.draft, finding, fix),
          )
        : null;
    if (applied) this.#lastFix = applied;
    this.checkNow();
    return applied !== null;
  }

  /** A fix from the panel: where it is not written, the page says so and offers its words to be copied. */
  async fixOrOffer(finding: Finding, index: number): Promise<void> {
    if (await this.fix(finding, index)) return;
    attempt('overlay', () => this.#overlay?.refuse(finding, index), undefined);
  }

  /** Takes the last fix back, if its words still stand. */
  async undoFix(): Promise<void> {
    const last = this.#lastFix;
    if (!last || this.#lock.isTaken) return;
    if (await this.#lock.write(this.#editor.kind, () => undoFix(this.#editor, last))) this.#lastFix = null;
    this.checkNow();
  }

  /** Hides a finding for as long as this reply is written; the panel lists it. */
  dismiss(finding: Finding, scope: DismissScope): void {
    if (!this.#isCurrent(finding)) return;
    const dismissal = dismissalOf(finding, this.#conversation, scope);
    this.#context.dismissals.add(this.#key(), dismissal);
    this.checkNow();
  }

  /** Takes a dismissal back, by its id. */
  restore(dismissal: string): void {
    this.#context.dismissals.remove(this.#key(), dismissal);
    this.checkNow();
  }

  /** More of the same ticket is known: what was dismissed and mended meanwhile still holds. */
  readMoreOfTicket(): void {
    const keyBefore = this.#key();
    this.#ticket = this.#source.read();
    this.#remember(keyBefore);
    this.checkNow();
  }

  #end(): void {
    clearTimeout(this.#timer);
    // Nobody comes back to a reply that is known by its draft alone; to remember it would keep the whole composer.
    if (this.#key() === this.#editor) this.#forgetReply();
  }

  #pageActions(): OverlayActions {
    return {
      evidence: ({ evidence = [] }) => evidence.map((place) => this.#wordsAt(place)),
      fix: (finding, index) => this.fix(finding, index),
      dismiss: (finding, scope) => this.dismiss(finding, scope),
    };
  }

  /** The customer's words behind a finding. */
  #wordsAt({ message, start, end }: Evidence): string {
    return this.#conversation.thread[message]?.text.slice(start, end) ?? '';
  }

  /** Runs for every key, so it only sets the clock; the overlay takes away by itself what is not right any more. */
  #onDraftChange(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.checkNow(), PAUSE);
  }

  /** What stops this reply as it is now, with the file that was attached a moment ago: nothing but of a reply. */
  #stopsNow(): Stop[] {
    this.readTicketAgain();
    this.checkNow();
    const isReply = this.#ticket.mode === 'reply' && this.#isJudged();
    const stops = isReply ? this.#shown.filter(({ severity }) => severity === 'stop') : [];
    return stops.map((finding) => ({ finding, id: dismissalOf(finding, this.#conversation, 'here').id }));
  }

  /** An empty draft is a new reply: what was dismissed and asked about in the old one does not hold for it. */
  #forgetReply(): void {
    const { dismissals, asked } = this.#context;
    for (const memory of [dismissals, asked]) memory.forget(this.#key());
  }

  /** The reply has another key now. */
  #remember(keyBefore: ReplyKey): void {
    this.#context.dismissals.move(keyBefore, this.#key());
    this.#context.asked.move(keyBefore, this.#key());
  }

  /** Somebody else wrote in the ticket, while this reply goes on. */
  #isStillWritten({ conversation: { id } }: OpenReading): boolean {
    const draft = attempt(this.#editor.kind, () => this.#editor.read(), '');
    return id !== undefined && id === this.#ticket.conversation.id && draft.trim() !== '';
  }

  /** False for a finding of an older check, whose places belong to another draft. */
  #isCurrent(finding: Finding): boolean {
    return this.#shown.includes(finding);
  }

  /** Reply and note were switched since the ticket was read, perhaps by a script that tells nobody. */
  #isSwitched(): boolean {
    return this.#source.mode() !== this.#ticket.mode;
  }

  #isCoached({ mode } = this.#ticket): boolean {
    return mode !== 'note' && !this.#context.isPaused();
  }

  /** To coach a part of a draft would be to miss what the rest says. */
  #showNothing(): void {
    this.#report = null;
    this.#show();
  }

  #show(): void {
    this.#revision = this.#context.nextRevision();
    const dismissed = this.#context.dismissals.of(this.#key());
    this.#shown = withoutDismissed(this.#report?.findings ?? [], dismissed, this.#conversation);
    const openAsks = this.#shown.filter(({ check }) => check === 'unanswered-question').length;
    attempt('overlay', () => this.#overlay?.show(this.#isJudged() ? this.#shown : null, openAsks), undefined);
    this.#context.onState(this);
  }

  /** False for what is not coached, failed, or is in a language without a pack. */
  #isJudged(): boolean {
    return this.#report !== null && this.#report.language !== null;
  }

  #goesTo(): ReplyKey {
    this.readTicketAgain();
    const { mode, conversation } = this.#ticket;
    return conversation.id === undefined ? this.#editor : `${mode} ${conversation.id}`;
  }

  /** What the reply is known by: its ticket and how many went before it; else this very draft. */
  #key(): ReplyKey {
    const { id, thread } = this.#ticket.conversation;
    if (id === undefined) return this.#editor;
    return `${thread.filter(({ from }) => from === 'agent').length} ${id}`;
  }
}
