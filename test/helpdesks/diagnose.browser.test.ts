import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTicket } from '../support/open-ticket';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

const CANARY = 'canarybird';

describe.each(oneBrowser)('the diagnosis of a page, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;
  beforeAll(async () => {
    page = await openTicket(pages.browser, pages.server, 'zendesk');
  });

  it('says what each selector finds, and where', async () => {
    const text = await diagnosisOf(page, 'zendesk');
    expect(text.split('\n')).toEqual([
      'About',
      'helpdesk: zendesk, built in',
      'address: fits no pattern',
      'draft: contenteditable',
      'mode: reply',
      'messages: 1 customer, 1 bot, 1 note, 1 agent',
      'unseen: attachments',
      'guessed: nothing',
      'frames: 0 of the same site, 0 of others, 0 of these with a coach',
      'ticket: around the draft',
      'selectors, and how many elements match:',
      '  ticket: 2',
      '  title: 1',
      '  composer: 1',
      '  mode.note: 0',
      '  mode.reply: 1',
      '  messages.item: 4',
      '  messages.body: 6',
      '  messages.drop: 4',
      '  messages.from.note: 1',
      '  messages.from.agent: 2',
      '  messages.from.customer: 1',
      '  messages.name: 5',
      '  messages.at: 2',
    ]);
  });

  it('says where a selector is none, also without a draft, and nothing of what a taught profile is called', async () => {
    const [text, taught] = await page.evaluate(() => {
      const { diagnose, helpdesks } = window.reading;
      const zendesk = helpdesks.find(({ id }) => id === 'zendesk')!;
      const helpdesk = {
        ...zendesk,
        name: 'canarybird',
        matches: ['https://canarybird.example.com/*', '*://*/zendesk.html'],
        composer: '.gone',
        title: 'not [ a selector',
      };
      const frames = { own: 0, foreign: 0, coached: 0 };
      const of = (id: string) =>
        diagnose({
          about: 'About',
          helpdesk: { ...helpdesk, id },
          page: document,
          trees: [document],
          draft: null,
          frames,
        });
      return [of('zendesk'), of('taught-canarybird-example-com')] as const;
    });
    expect(taught).toContain('helpdesk: one that was taught\n');
    expect(taught).not.toContain(CANARY);
    expect(text).toContain('helpdesk: zendesk, mended\naddress: fits pattern 2 of 2\ndraft: none\n');
    expect(text).toContain('ticket: the first one on the page\n');
    expect(text).toContain('  title: not valid CSS\n  composer: 0\n');
    expect(text).not.toContain(CANARY);
  });

  it.each(['texts', 'attributes'] as const)(
    'holds nothing of a page that is full of canaries in its %s',
    async (where) => {
      await page.evaluate(plant, CANARY, where);
      expect(await page.evaluate(() => location.href + document.title + document.body.innerHTML)).toContain(
        CANARY,
      );
      for (const id of ['zendesk', 'generic', 'redmine']) {
        const text = await diagnosisOf(page, id);
        expect(text).toContain('selectors, and how many elements match:');
        expect(text.toLowerCase()).not.toContain(CANARY);
      }
    },
  );
});

/** Of whatever is a draft for the helpdesk, or the box that one may write in. */
function diagnosisOf(page: Page, id: string): Promise<string> {
  return page.evaluate((id) => {
    const { diagnose, draftOf, helpdesks, readInTheOpen, standInFor } = window.reading;
    const known = helpdesks.find((one) => one.id === id)!;
    const editable = document.querySelector<HTMLElement>('[contenteditable]')!;
    editable.focus();
    const own = draftOf(known);
    const helpdesk = own ? known : (standInFor(known) ?? known);
    const element = own ?? draftOf(helpdesk) ?? editable;
    const { conversation, ...rest } = readInTheOpen(helpdesk, element);
    const reading = { ...rest, thread: conversation.thread };
    return diagnose({
      about: 'About',
      helpdesk: known,
      page: document,
      trees: [document],
      draft: { element, editor: 'contenteditable', isLeftAlone: false, reading },
      frames: { own: 0, foreign: 0, coached: 0 },
    });
  }, id);
}

/** Into every text and every value of an attribute, the title and the address; the draft stays one that can be written in. */
function plant(word: string, where: 'texts' | 'attributes'): void {
  history.replaceState(null, '', `/${word}/tickets/${word}?${word}=${word}#${word}`);
  document.title = word;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.textContent += ` ${word} `;
  for (const element of document.querySelectorAll('body, body *')) {
    // A class leaves what the profile looks for in its place; the other attributes do not.
    element.classList.add(word, `${word}-message`);
    element.setAttribute(`data-${word}`, word);
    if (where === 'texts') continue;
    for (const { name, value } of [...element.attributes])
      if (!['contenteditable', 'style'].includes(name)) element.setAttribute(name, `${value} ${word}`);
  }
}
