import { beforeEach, expect, it, vi } from 'vitest';
import {
  onSiteProfilesChange,
  readSiteProfiles,
  removeSiteProfile,
  saveSiteProfile,
} from '../../src/browser/site-profiles';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));

beforeEach(reset);

const ACME: SiteProfile = {
  id: 'acme-desk',
  name: 'Acme Desk',
  matches: ['https://desk.example.com/*'],
  composer: 'textarea',
};
const BORA: SiteProfile = { ...ACME, id: 'bora-desk', name: 'Bora Desk' };

it('are kept one by one, so that two windows that save at once lose neither', async () => {
  await Promise.all([saveSiteProfile(BORA), saveSiteProfile(ACME)]);
  expect(await readSiteProfiles()).toEqual([ACME, BORA]);
  await saveSiteProfile({ ...ACME, composer: '.reply' });
  await removeSiteProfile('bora-desk');
  expect(await readSiteProfiles()).toEqual([{ ...ACME, composer: '.reply' }]);
});

it('leave settings alone, and what is broken out', async () => {
  await browser.storage.local.set({
    holdsSends: false,
    'siteProfile:bora-desk': { ...BORA, messages: { item: '.message', body: '.body' } },
    'siteProfile:other': ACME,
    'siteProfile:none': null,
    'siteProfile:acme-desk': ACME,
  });
  expect(await readSiteProfiles()).toEqual([ACME]);
});

it('tell whoever saves that the browser does not keep them', async () => {
  browser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSiteProfile(ACME)).rejects.toThrow('QUOTA_BYTES');
});

it('tell of a change of their own until nobody listens any more', async () => {
  const end = new AbortController();
  const told = vi.fn();
  onSiteProfilesChange(told, end.signal);
  await browser.storage.local.set({ holdsSends: false });
  expect(told).toHaveBeenCalledTimes(0);
  await saveSiteProfile(ACME);
  await removeSiteProfile('acme-desk');
  expect(told).toHaveBeenCalledTimes(2);
  end.abort();
  await saveSiteProfile(ACME);
  expect(browser.storage.local.onChanged.size).toBe(0);
  expect(told).toHaveBeenCalledTimes(2);
});
