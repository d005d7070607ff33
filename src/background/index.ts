import contentScript from '../content/index?content-script';
import highlights from '../overlay/highlights.css?raw';
import { injectCoach } from '../browser/inject';
import { relayFrames } from '../browser/frame-relay';
import { serveHighlightSheet } from '../browser/highlight-sheet';
import { openAfterFirstInstall } from '../browser/install';
import { serve } from '../browser/messages';
import { DEMO_PAGE } from '../browser/open-page';
import { onToolbarClick, openPanel } from '../browser/panel';
import { replaceInPage } from '../browser/page-world';
import { isAddressAllowed } from '../browser/sites';
import { engines } from '../page-world/index';
import { coachAllowedSites } from './coach-sites';

// The panel first, in the click's own turn: nothing may be awaited before it.
onToolbarClick(async (tabId) => {
  await Promise.all([openPanel(tabId), injectCoach(tabId, contentScript)]);
});

coachAllowedSites(contentScript);
serve({
  mayStay: ({ address }) => isAddressAllowed(address),
  // Only the panel asks for that: no page, whatever runs in it, decides where the coach is.
  startCoach: async ({ tabId }, { isOwnPage }) => isOwnPage && injectCoach(tabId, contentScript),
  replaceInPage: replaceInPage(engines),
  ...relayFrames,
  ...serveHighlightSheet(highlights),
});
openAfterFirstInstall(DEMO_PAGE);
