import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openTicket } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

describe.each(browsers)('a page that no profile knows, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  beforeAll(async () => {
    page = await openTicket(pages.browser, pages.server, 'generic');
  });

  it.each([
    ['no field has', 'body', []],
    ['a reply box has', '#reply', ['reply']],
    ['a rich editor has', '#rich', ['rich']],
    ['a part of a rich editor has', '#caption', ['rich']],
    ['a small field has', '#tag', []],
    ['a search field has', 'input', []],
  ])('finds the draft while %s focus', async (_what, focused, found) => {
    expect(await draftsWithFocusOn(page, focused)).toEqual(found);
  });

  it('finds a draft in a frame only while the frame has focus', async () => {
    expect(await draftsWithFocusOn(page, '#frame')).toEqual(['framed']);
    expect(await draftsWithFocusOn(page, '#reply')).toEqual(['reply']);
    expect(await draftsWithFocusOn(page, '#low-frame')).toEqual([]);
  });
});

function draftsWithFocusOn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    (document.activeElement as HTMLElement).blur();
    document.querySelector<HTMLElement>(selector)!.focus();
    const helpdesk = window.reading.helpdesks.find(({ id }) => id === 'generic')!;
    return window.reading.findDrafts(document, helpdesk, () => false).map(({ id }) => id);
  }, selector);
}
