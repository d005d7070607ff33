import { announce, serve } from '../browser/messages';
import { fitsPattern } from '../helpdesks/match-pattern';

/** Ends the coach of a page when its site is not allowed any more. */
export function endWhenWithdrawn(page: Pick<Location, 'href'>, end: AbortController): void {
  const isOn = (sites: readonly string[]) => sites.some((site) => fitsPattern(site, page.href));
  serve(
    {
      sitesWithdrawn: async ({ sites, left }) => {
        if (!isOn(sites) || isOn(left)) return;
        end.abort();
        // Once access is gone the browser takes no sheet away, so whoever withdraws the site waits for this.
        await announce('hideHighlights', {});
      },
    },
    end.signal,
  );
}
