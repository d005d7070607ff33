import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { openTicket } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

describe.each(oneBrowser)('a page that no profile knows, in %s', (name) => {
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

  it.each([
    [
      'the choice of a note',
      '<select><option value="reply">A</option><option value="internal_note" selected>B</option></select>',
      'note',
    ],
    ['a comment among radio buttons', '<input type="radio" name="kind" value="comment" checked>', 'note'],
    ['a box for what is private', '<input type="checkbox" name="issue[private_notes]" checked>', 'note'],
    ['such a box that is empty', '<input type="checkbox" name="issue[private_notes]">', 'unknown'],
    [
      'the choice of a public comment',
      '<input type="radio" name="kind" value="public-comment" checked>',
      'unknown',
    ],
    ['a choice without a value', '<select><option value="" selected>Status</option></select>', 'unknown'],
  ])('tells a note by its form: %s', async (_what, html, mode) => {
    const read = await page.evaluate((html) => {
      const form = document.createElement('form');
      form.innerHTML = `${html}<textarea></textarea>`;
      document.body.append(form);
      const helpdesk = window.reading.helpdesks.find(({ id }) => id === 'generic')!;
      const modes = [form.querySelector('textarea')!, document.querySelector<HTMLElement>('#reply')!];
      const read = modes.map((draft) => window.reading.readTicket(helpdesk, draft).mode);
      form.remove();
      return read;
    }, html);
    expect(read).toEqual([mode, 'unknown']);
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
