import browser from 'webextension-polyfill';
import { openPage } from './open-page';

/** Opens a page of the extension once, when it was installed from a store; a development copy opens nothing by itself. */
export function openAfterFirstInstall(page: string): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    if (installType !== 'development') await openPage(page);
  });
}
