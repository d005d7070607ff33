import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { readOn } from '../support/open-ticket';
import { usePages } from '../support/use-pages';
import { CONVERSATIONS, TRAPS } from './conversation-pages';

const PAGES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(CONVERSATIONS).map(([name, { html }]) => [pathOf(name), html])),
  ...Object.fromEntries(Object.entries(TRAPS).map(([name, html]) => [pathOf(name), html])),
};

describe.each(oneBrowser)('the conversation on a page that no profile knows, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false }, PAGES);
  const open = async (what: string): Promise<Page> => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(pathOf(what)));
    await page.waitForFunction(() => window.reading !== undefined);
    return page;
  };

  it.each(Object.entries(CONVERSATIONS))('is read with its authors: %s', async (what, { thread }) => {
    const page = await open(what);
    const { conversation, unseen } = await readOn(page, 'generic');
    expect(conversation.thread.map(({ from, text }) => [from, text])).toEqual(thread);
    expect(unseen.includes('authors')).toBe(thread.some(([from]) => from === 'unknown'));
    await page.close();
  });

  it.each(Object.keys(TRAPS))('is none of these: %s', async (what) => {
    const page = await open(what);
    expect((await readOn(page, 'generic')).conversation.thread).toEqual([]);
    await page.close();
  });
});

function pathOf(name: string): string {
  return `conversations/${name.replaceAll(' ', '-')}`;
}
