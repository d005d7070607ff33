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

/** Calls back when the browser starts, and when the extension is new or another version than before. */
export function onNewStart(callback: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(callback);
  browser.runtime.onInstalled.addListener(callback);
}
