import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../../src/locales/en';
import { type FaultyProxy, startFaultyProxy } from '../../field/faulty-proxy';
import { axeViolations } from '../../support/axe';
import { browsers } from '../../support/launch';
import { poll } from '../../support/poll';
import { usePages } from '../../support/use-pages';
import { focusedName, pressByKey } from '../../support/press-by-key';

const pageNamed = (name: string) => readFileSync(new URL(`../${name}.html`, import.meta.url), 'utf8');
const withoutScript = (page: string) => page.replace(/<script.*<\/script>/, '');
const EXTRA = {
  'rt/Ticket/Update.html': withoutScript(pageNamed('request-tracker')),
  'rt/Ticket/History.html': pageNamed('request-tracker-history'),
  'rt/Ticket/Display.html': pageNamed('request-tracker-display'),
  'Ticket/History.html': pageNamed('request-tracker-history'),
};
const { elsewhere, readAgain, tryAgain } = texts.panel;

describe.each(browsers)('the panel about messages that are read elsewhere, in %s', (name) => {
  const pages = usePages({ browser: name }, EXTRA);
  let proxy: FaultyProxy;
  let panel: Page;
  beforeAll(async () => {
    proxy = await startFaultyProxy(new URL(pages.server.url('')).origin);
    fail('error');
    const desk = await pages.browser.newPage();
    await desk.goto(`${proxy.url}/rt/Ticket/Update.html?id=7`);
    await pages.browser.clickToolbarButton(desk);
    const tab = await pages.browser.tabId(desk);
    panel = await pages.browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
    await says(elsewhere.refused);
  });
  afterAll(() => proxy?.close());

  const fail = (fault: 'error' | 'silence') =>
    (proxy.faults = { '/rt/Ticket/History.html': fault, '/Ticket/History.html': fault });
  const says = (words: string) =>
    poll(
      () =>
        panel.$$eval(
          '[role=status]',
          (all, words) => all.some(({ textContent }) => textContent === words),
          words,
        ),
      words,
    );

  it('speaks each state in the same line, with no button in it, and keeps focus on the button beside it', async () => {
    expect(await axeViolations(panel)).toEqual([]);
    await panel.$$eval('[role=status]', (all) =>
      all.forEach((one) => (one.id = `status${all.indexOf(one)}`)),
    );
    const ids = () => panel.$$eval('[role=status]', (all) => all.map(({ id }) => id));
    const before = await ids();

    proxy.faults = {};
    await pressByKey(panel, tryAgain);
    await says(elsewhere.read);
    expect(await focusedName(panel)).toBe(readAgain);
    expect(await axeViolations(panel)).toEqual([]);

    fail('silence');
    await panel.keyboard.press('Enter');
    await says(elsewhere.reading);
    expect(await panel.$eval('[aria-disabled=true]', (button) => button === document.activeElement)).toBe(
      true,
    );
    expect(await axeViolations(panel)).toEqual([]);
    expect(await ids()).toEqual(before);
    expect(await panel.$('[role=status] button')).toBeNull();
  });
});
