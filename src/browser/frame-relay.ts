import browser from 'webextension-polyfill';
import { untilHeard } from './heard';
import type { Handlers } from './messages';
import { coachedTab, isTop } from './sender';

/**
 * The background's side: takes messages between the coach of a page and those in its frames of other origins, which no
 * script of the page can hear. Frames talk to the page of their own tab only, and only the page to frames.
 */
export const relayFrames: Pick<Handlers, 'tellPage' | 'tellFrames'> = {
  tellPage: async (message, sender) => {
    const { frameId: frame } = sender;
    const tabId = coachedTab(sender);
    if (tabId === null || frame === null || isTop(sender)) return;
    await untilHeard(
      browser.tabs.sendMessage(tabId, { name: 'frameSays', request: { frame, message } }, { frameId: 0 }),
    );
  },
  tellFrames: async ({ frame, message }, sender) => {
    const tabId = coachedTab(sender);
    if (tabId === null || !isTop(sender)) return;
    const to = frame === null ? {} : { frameId: frame };
    await untilHeard(browser.tabs.sendMessage(tabId, { name: 'pageSays', request: message }, to));
  },
};
