import { closedRootOf } from '../browser/closed-root';
import { announce, type PanelRequest } from '../browser/messages';
import { servePanel } from '../browser/panel-port';
import { createChecker } from '../engine/check';
import { findHelpdesk } from '../helpdesks/find-helpdesk';
import { removeLeftOvers } from '../overlay/left-overs';
import { loadPack } from '../packs/load';
import { attempt, reportFailure } from './attempt';
import { CoachedPage } from './coached-page';
import { endWithExtension } from './end-with-extension';
import { followSettings } from './follow-settings';
import { watchPage } from './watch-page';

export interface CoachPageOptions {
  document: Document;
  /** Ends everything and leaves no trace on the page. */
  signal: AbortSignal;
}

/** Coaches every draft of a page as it appears, changes or goes. Resolves once the coach is at work. */
export async function coachPage({ document, signal: wanted }: CoachPageOptions): Promise<void> {
  const checker = createChecker({ packs: [await loadPack('en')] });
  const look = () => attempt('page', () => page.look(), undefined);
  const settings = await followSettings(look, wanted);
  if (wanted.aborted) return;
  const signal = endWithExtension(document, wanted);
  const page = new CoachedPage(
    { document, findHelpdesk: () => findHelpdesk(document), check: checker.check, settings },
    () => push(page.state()),
    signal,
  );
  const command = (request: PanelRequest) =>
    void page.run(request).catch((error) => reportFailure('panel', error));
  const push = servePanel({ current: () => page.state(), command }, signal);
  const documents = page.trees().filter((tree) => tree.nodeType === Node.DOCUMENT_NODE) as Document[];
  for (const document of documents)
    attempt('left-overs', () => removeLeftOvers(document, closedRootOf), undefined);
  watchPage(
    {
      trees: () => page.trees(),
      isDraft: (node) => page.isDraft(node),
      onFocus: () => attempt('page', () => page.followFocus(), undefined),
      onChange: look,
    },
    signal,
  );
  look();
  announce('sessionsChanged', {}).catch((error) => reportFailure('panel', error));
}
