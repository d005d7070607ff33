import type { FrameBrief, FrameMessage, PageMessage } from '../browser/frame-messages';
import { closedRootOf } from '../browser/closed-root';
import { announce, serve } from '../browser/messages';
import { createChecker, type Checker } from '../engine/check';
import { helpdeskOf } from '../helpdesks/find-helpdesk';
import { removeLeftOvers } from '../overlay/left-overs';
import { loadPack } from '../packs/load';
import { attempt, reportFailure } from './attempt';
import type { CoachPageOptions } from './coach-page';
import { CoachedPage } from './coached-page';
import { endWithExtension } from './end-with-extension';
import { followSettings } from './follow-settings';
import { followSiteProfiles } from './follow-site-profiles';
import { placeOf } from './frame-place';
import { asksToStayAway } from './opt-out-marks';
import type { TicketSource } from './ticket-source';
import { watchPage } from './watch-page';

/**
 * Coaches the drafts in a frame of another origin than the page around it, while that page is coached: its coach tells
 * what ticket they are for, and shows in the panel what this one says.
 */
export function coachFrame({ document, signal: wanted }: CoachPageOptions): void {
  const signal = endWithExtension(document, wanted);
  let work: FrameWork | null = null;
  const onBrief = async (brief: FrameBrief | null) => {
    if (brief && work) return work.onBrief(brief);
    work?.end();
    work = brief && new FrameWork(document, brief, signal);
    await work?.start();
  };
  const listen = async (message: PageMessage) => {
    if (message.say === 'who-is-there') sayHere(document);
    else if (message.say === 'brief') await onBrief(message.brief);
    else await work?.run(message.request);
  };
  serve({ pageSays: (message) => listen(message).catch((error) => reportFailure('frame', error)) }, signal);
  sayHere(document);
}

/** From the first word of the page's coach until its last. */
class FrameWork {
  readonly #document: Document;
  readonly #end = new AbortController();
  readonly #signal: AbortSignal;
  #brief: FrameBrief;
  #page: CoachedPage | null = null;

  constructor(document: Document, brief: FrameBrief, signal: AbortSignal) {
    this.#document = document;
    this.#brief = brief;
    this.#signal = AbortSignal.any([signal, this.#end.signal]);
  }

  async start(): Promise<void> {
    const pack = await loadPack('en');
    const look = () => this.#look();
    const [settings, taught] = await Promise.all([
      followSettings(look, this.#signal),
      followSiteProfiles(look, this.#signal),
    ]);
    if (this.#signal.aborted) return;
    attempt('left-overs', () => removeLeftOvers(this.#document, closedRootOf), undefined);
    // Most frames of a page hold no draft, and a checker is much to make.
    let checker: Checker | null = null;
    let revision = 0;
    const page = new CoachedPage(
      {
        document: this.#document,
        findHelpdesk: () => helpdeskOf(this.#brief.helpdesk, taught()),
        check: (conversation) => (checker ??= createChecker({ packs: [pack] })).check(conversation),
        settings,
        openTicketSource: () => () => this.#ticketSource(),
        isPaused: () => this.#brief.isPaused,
        asksToStayAway: (draft) => this.#brief.asksToStayAway || asksToStayAway(draft),
        isOptOutOverridden: () => this.#brief.isOptOutOverridden,
        nextRevision: () => ++revision,
        framedDrafts: () => [],
        closedFrame: () => null,
      },
      () => this.#report(),
      this.#signal,
    );
    this.#page = page;
    const onFocus = () => {
      attempt('page', () => page.followFocus(), undefined);
      this.#report();
    };
    const isDraft = (node: Node) => page.isDraft(node);
    watchPage({ trees: () => page.trees(), isDraft, onFocus, onChange: look }, this.#signal);
    this.#look();
    this.#report();
  }

  end(): void {
    this.#end.abort();
  }

  onBrief(brief: FrameBrief): void {
    this.#brief = brief;
    this.#look();
    attempt('page', () => this.#page?.checkAgain(), undefined);
    this.#report();
  }

  async run(request: Parameters<CoachedPage['run']>[0]): Promise<void> {
    await this.#page?.run(request);
  }

  #look(): void {
    attempt('page', () => this.#page?.look(), undefined);
  }

  #report(): void {
    const { session, optOut } = this.#page?.state() ?? { session: null, optOut: null };
    tellPage({ say: 'update', update: { session, optOut } });
  }

  #ticketSource(): TicketSource {
    const brief = () => this.#brief;
    return {
      read: () => brief().ticket,
      mode: () => brief().ticket.mode,
      get elsewhere() {
        return brief().elsewhere;
      },
      readElsewhereAgain: () => tellPage({ say: 'read-again' }),
      showMessage: (message) => tellPage({ say: 'show-message', message }),
    };
  }
}

function sayHere({ defaultView }: Document): void {
  const place = defaultView && placeOf(defaultView);
  if (place) tellPage({ say: 'here', place });
}

function tellPage(message: FrameMessage): void {
  announce('tellPage', message).catch((error) => reportFailure('frame', error));
}
