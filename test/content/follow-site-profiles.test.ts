import { beforeEach, expect, it, vi } from 'vitest';
import { saveSiteProfile } from '../../src/browser/site-profiles';
import { followSiteProfiles } from '../../src/content/follow-site-profiles';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { browser, reset } from '../browser/in-memory-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/in-memory-browser')).browser,
}));

beforeEach(reset);

const ACME: SiteProfile = {
  id: 'acme',
  name: 'Acme',
  matches: ['https://a.example.com/*'],
  composer: 'textarea',
};
const BORA: SiteProfile = { ...ACME, id: 'bora', name: 'Bora' };

it('hears of what another window saves, and keeps each profile the same object until it changes', async () => {
  await saveSiteProfile(ACME);
  const end = new AbortController();
  const changed = vi.fn();
  const taught = await followSiteProfiles(changed, end.signal);
  const [before] = taught();
  expect(before).toEqual(ACME);
  await saveSiteProfile(BORA);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect(taught()).toEqual([ACME, BORA]);
  expect(taught()[0]).toBe(before);
  await saveSiteProfile({ ...ACME, composer: '.reply' });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(taught()[0]).toEqual({ ...ACME, composer: '.reply' });
  end.abort();
  expect(browser.storage.local.onChanged.size).toBe(0);
});

it('goes on with what it knew where the browser does not tell', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await saveSiteProfile(ACME);
  const end = new AbortController();
  const taught = await followSiteProfiles(() => undefined, end.signal);
  browser.storage.local.get = () => Promise.reject(new Error('gone'));
  await saveSiteProfile(BORA);
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(taught()).toEqual([ACME]);
  end.abort();
});
