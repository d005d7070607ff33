import { announce, send, serve } from '../browser/messages';
import { fitsPattern } from '../helpdesks/match-pattern';
import { reportFailure } from './attempt';

/** Ends the coach of a page when its site is not allowed any more. */
export function endWhenWithdrawn(page: Window, end: AbortController): void {
  const { signal } = end;
  const isOn = (sites: readonly string[]) => sites.some((site) => fitsPattern(site, page.location.href));
  serve(
    {
      sitesWithdrawn: async ({ sites, left }) => {
        if (!isOn(sites) || isOn(left)) return;
        end.abort();
        // Once access is gone the browser takes no sheet away, so whoever withdraws the site waits for this.
        await announce('hideHighlights', {});
      },
    },
    signal,
  );
  const askAgain = async () => {
    if (!(await send('mayStay', { address: page.location.href }))) end.abort();
  };
  // A page that was left and is shown again as it was has missed what was said meanwhile.
  page.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && void askAgain().catch((error) => reportFailure('sites', error)),
    { signal },
  );
}
