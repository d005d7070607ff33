import { closedRootOf } from '../browser/closed-root';
import { announce, serve } from '../browser/messages';
import type { PanelRequest } from '../browser/panel-messages';
import { servePanel } from '../browser/panel-port';
import { createChecker } from '../engine/check';
import { findHelpdesk } from '../helpdesks/find-helpdesk';
import { standInFor } from '../helpdesks/stand-in';
import { removeLeftOvers } from '../overlay/left-overs';
import { loadPack } from '../packs/load';
import { attempt, reportFailure } from './attempt';
import { closedFrameOf } from './closed-frame';
import { CoachedPage } from './coached-page';
import { diagnosePage } from './diagnose-page';
import { endWithExtension } from './end-with-extension';
import { followSettings } from './follow-settings';
import { followSiteProfiles } from './follow-site-profiles';
import { FramedDrafts } from './framed-drafts';
import { isOptOutOverridden, overrideOptOut } from './opt-out';
import { asksToStayAway } from './opt-out-marks';
import { PageTicket } from './page-ticket';
import { TeachPage } from './teach-page';
import { watchPage } from './watch-page';

export interface CoachPageOptions {
  document: Document;
  /** Ends everything and leaves no trace on the page. */
  signal: AbortSignal;
}

/** Coaches every draft of a page as it appears, changes or goes. Resolves once the coach is at work. */
export async function coachPage({ document, signal: wanted }: CoachPageOptions): Promise<void> {
  const checker = createChecker({ packs: [await loadPack('en')] });
  const look = () => {
    attempt('page', () => page.look(), undefined);
    attempt('frames', () => frames.look(), undefined);
    attempt('teaching', () => teaching.look(), undefined);
  };
  const { settings, taught } = await followKept(look, wanted);
  if (wanted.aborted) return;
  const signal = endWithExtension(document, wanted);
  let isPaused = false;
  let revision = 0;
  const shared = {
    isPaused: () => isPaused,
    isOptOutOverridden: () => isOptOutOverridden(settings(), document.location.href),
    nextRevision: () => ++revision,
  };
  const isCoached = (frame: Element) => frames.isCoached(frame);
  const page: CoachedPage = new CoachedPage(
    {
      ...shared,
      document,
      findHelpdesk: () => findHelpdesk(document, taught()),
      standInFor,
      check: checker.check,
      settings,
      asksToStayAway,
      openTicketSource: (helpdesk) => (composer, onMore, signal) =>
        new PageTicket({ helpdesk, composer, isPaused: shared.isPaused, onMore }, signal),
      framedDrafts: () => frames.drafts,
      closedFrame: () => closedFrameOf(document, page.helpdesk, isCoached),
    },
    () => push(current()),
    signal,
  );
  const onFocus = () => attempt('page', () => page.followFocus(), undefined);
  const onUpdate = () => {
    onFocus();
    push(current());
  };
  const frames = new FramedDrafts({ ...shared, document, helpdesk: () => page.helpdesk, onUpdate }, signal);
  const teaching = new TeachPage({ document, onChange: () => push(current()) }, signal);
  const current = () => ({ ...page.state(), teaching: teaching.state() });
  const run = runWith({ document, page, teaching });
  const command = (request: PanelRequest) => {
    if (request.command.do !== 'pause') return run(request);
    isPaused = request.command.paused;
    page.checkAgain();
    frames.look();
  };
  const push = servePanel({ current, command, onAlone: () => teaching.end() }, signal);
  serve({ diagnose: async () => diagnosePage({ document, page, isCoached }) }, signal);
  cleanUp(page);
  const isDraft = (node: Node) => page.isDraft(node);
  watchPage({ trees: () => page.trees(), isDraft, onFocus, onChange: look }, signal);
  onBlur(document, onFocus, signal);
  look();
  announce('sessionsChanged', {}).catch((error) => reportFailure('panel', error));
}

/** What the agent has set and taught in this browser, as it is whenever it is asked for. */
async function followKept(onChange: () => void, signal: AbortSignal) {
  const [settings, taught] = await Promise.all([
    followSettings(onChange, signal),
    followSiteProfiles(onChange, signal),
  ]);
  return { settings, taught };
}

/** Focus that goes into a frame of another origin is told in no other way, and only a moment later. */
function onBlur(document: Document, callback: () => void, signal: AbortSignal): void {
  document.defaultView?.addEventListener('blur', () => setTimeout(callback), { signal });
}

interface CommandParts {
  document: Document;
  page: CoachedPage;
  teaching: TeachPage;
}

/** Returns what runs a command of the panel: about teaching, the site, or else the draft in front. */
function runWith({ document, page, teaching }: CommandParts): (request: PanelRequest) => void {
  const run = async ({ command, revision }: PanelRequest) => {
    if (teaching.run(command)) return;
    if (command.do === 'override-opt-out') return overrideOptOut(document.location.href, command.isOn);
    await page.run({ command, revision });
  };
  return (request) => void run(request).catch((error) => reportFailure('panel', error));
}

/** Takes away what the coach of a former version left in the page and its frames. */
function cleanUp(page: CoachedPage): void {
  const documents = page.trees().filter((tree) => tree.nodeType === Node.DOCUMENT_NODE) as Document[];
  for (const document of documents)
    attempt('left-overs', () => removeLeftOvers(document, closedRootOf), undefined);
}
