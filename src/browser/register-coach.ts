import browser from 'webextension-polyfill';
import { listSites } from './sites';

const ID = 'coach';

let lastSync: Promise<void> = Promise.resolve();

/**
 * Lets the browser start the coach in each page and frame of the allowed sites, and in no other: one registration, made to say
 * what the list of sites says. Calls run one after the other, so that the last one to come decides.
 */
export function registerCoach(script: string): Promise<void> {
  lastSync = lastSync.then(
    () => sync(script),
    // That an earlier one failed was told to who asked for it.
    () => sync(script),
  );
  return lastSync;
}

async function sync(script: string): Promise<void> {
  const { scripting } = browser;
  const matches = await listSites();
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  const coach = { id: ID, js: [script], matches, allFrames: true, runAt: 'document_idle' as const };
  // A registration without a site is refused.
  if (matches.length === 0)
    return isRegistered ? scripting.unregisterContentScripts({ ids: [ID] }) : undefined;
  await (isRegistered ? scripting.updateContentScripts([coach]) : scripting.registerContentScripts([coach]));
}
