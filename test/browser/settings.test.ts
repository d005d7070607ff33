import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, onSettingsChange, readSettings } from '../../src/browser/settings';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));

beforeEach(reset);

const SITE = 'https://desk.example.com/*';

it('hold sends and override nothing until an agent says otherwise', async () => {
  expect(await readSettings()).toEqual({ holdsSends: true, sitesDespiteOptOut: [] });
  await changeSettings({ holdsSends: false });
  expect(await readSettings()).toEqual({ holdsSends: false, sitesDespiteOptOut: [] });
  await changeSettings({ sitesDespiteOptOut: [SITE] });
  expect(await readSettings()).toEqual({ holdsSends: false, sitesDespiteOptOut: [SITE] });
});

it.each([
  { holdsSends: 'no', sitesDespiteOptOut: [SITE] },
  { holdsSends: null, sitesDespiteOptOut: [SITE] },
])('take no value that is none: %o', async (kept) => {
  await browser.storage.local.set(kept);
  expect(await readSettings()).toEqual({ holdsSends: true, sitesDespiteOptOut: [SITE] });
});

it.each([{ sitesDespiteOptOut: SITE }, { sitesDespiteOptOut: [7] }, { other: true }])(
  'take no list that is none: %o',
  async (kept) => {
    await browser.storage.local.set(kept);
    expect(await readSettings()).toEqual({ holdsSends: true, sitesDespiteOptOut: [] });
  },
);

it('tell of a change until nobody listens any more', async () => {
  const end = new AbortController();
  const told: boolean[] = [];
  onSettingsChange(async () => told.push((await readSettings()).holdsSends), end.signal);
  await changeSettings({ holdsSends: false });
  await vi.waitFor(() => expect(told).toEqual([false]));
  end.abort();
  await changeSettings({ holdsSends: true });
  expect(browser.storage.local.onChanged.size).toBe(0);
  expect(told).toEqual([false]);
});
