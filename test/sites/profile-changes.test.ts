import { beforeEach, expect, it, vi } from 'vitest';
import { readSiteProfiles } from '../../src/browser/site-profiles';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { keepChanges, toImport, undoOf } from '../../src/pages/side-panel/profile-changes';
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
const ids = async () => (await readSiteProfiles()).map(({ id }) => id);

it('give a helpdesk another id, and its old one back', async () => {
  await keepChanges([{ before: null, after: ACME }]);
  const change = [{ before: ACME, after: BORA }];
  await keepChanges(change);
  expect(await ids()).toEqual(['bora']);
  await keepChanges(undoOf(change));
  expect(await readSiteProfiles()).toEqual([ACME]);
});

it('of an import take back what was new, and bring back what was replaced', async () => {
  await keepChanges([{ before: null, after: ACME }]);
  const changes = toImport([{ ...ACME, composer: '.reply' }, BORA], await readSiteProfiles());
  await keepChanges(changes);
  expect(await readSiteProfiles()).toEqual([{ ...ACME, composer: '.reply' }, BORA]);
  await keepChanges(undoOf(changes));
  expect(await readSiteProfiles()).toEqual([ACME]);
});

it('remove nothing where the browser does not keep what comes in its place', async () => {
  await keepChanges([{ before: null, after: ACME }]);
  browser.storage.local.set = () => Promise.reject(new Error('no room'));
  await expect(keepChanges([{ before: ACME, after: BORA }])).rejects.toThrow('no room');
  expect(await ids()).toEqual(['acme']);
});
