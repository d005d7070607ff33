import contentScript from '../content/index?content-script';
import highlights from '../overlay/highlights.css?raw';
import { injectCoach } from '../browser/inject';
import { openAfterFirstInstall } from '../browser/install';
import { DEMO_PAGE } from '../browser/open-page';
import { onToolbarClick, openPanel } from '../browser/panel';

// The panel first, in the click's own turn: nothing may be awaited before it.
onToolbarClick(async (tabId) => {
  await Promise.all([openPanel(tabId), injectCoach(tabId, { script: contentScript, css: highlights })]);
});

openAfterFirstInstall(DEMO_PAGE);
