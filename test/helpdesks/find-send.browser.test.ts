import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { oneBrowser } from '../support/soak';
import { openTicket } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

const SEND: NonNullable<Helpdesk['send']> = {
  button: '.send',
  keys: ['Mod+Enter', 'Alt+Shift+s'],
  enter: '.enter-sends',
};
const PAGE = `
  <section class="ticket"><div contenteditable id="draft"><p>Hello</p></div>
    <button class="send"><svg><path id="icon"></path></svg><span id="label">Send</span></button>
    <button id="other">Cancel</button></section>
  <section class="ticket"><button class="send" id="elsewhere">Send</button><input id="field"></section>`;

declare global {
  interface Window {
    /** The ids of the elements whose events were taken for a send. */
    taken: string[];
  }
}

describe.each(oneBrowser)('what sends a draft in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  beforeEach(async () => {
    page = await openTicket(pages.browser, pages.server, 'generic');
    await page.evaluate(
      (html, send) => {
        document.body.innerHTML = html;
        const profile = { id: 'x', name: 'x', matches: [], ticket: '.ticket', composer: '#draft', send };
        window.taken = [];
        for (const type of ['click', 'keydown'])
          addEventListener(
            type,
            (event) => {
              if (window.reading.isSend(profile, document.querySelector('#draft')!, event))
                window.taken.push((event.target as Element).id);
            },
            true,
          );
      },
      PAGE,
      SEND,
    );
  });
  afterEach(() => page.close());

  const taken = () => page.evaluate(() => window.taken.splice(0));
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  };

  it('is a press on the button, wherever in it, by hand or by a key', async () => {
    await page.click('#label');
    await page.evaluate(() =>
      document.querySelector('#icon')!.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await page.focus('.send');
    await page.keyboard.press('Enter');
    expect(await taken()).toEqual(['label', 'icon', '']);
    await page.click('#other');
    await page.click('#elsewhere');
    expect(await taken()).toEqual([]);
  });

  it('are the keys of the profile, with no other held and while focus is in the ticket', async () => {
    await page.focus('#draft');
    await press('Control', 'Enter');
    await press('Alt', 'Shift', 's');
    await page.focus('#other');
    await press('Meta', 'Enter');
    expect((await taken()).filter((id) => id !== '')).toHaveLength(3);
    await page.focus('#draft');
    for (const keys of [['Enter'], ['Shift', 'Enter'], ['Control', 'Shift', 'Enter'], ['Alt', 's']] as const)
      await press(...keys);
    await page.focus('#field');
    await press('Control', 'Enter');
    expect(await taken()).toEqual([]);
  });

  it('are no keys of what stands beside the form of the draft', async () => {
    await page.$eval('#draft', (draft) => {
      const form = document.createElement('form');
      draft.replaceWith(form);
      form.append(draft);
      form.insertAdjacentHTML('beforeend', '<input id="subject">');
      form.insertAdjacentHTML('afterend', '<a href="#" id="link">History</a>');
    });
    for (const id of ['link', 'draft', 'subject']) {
      await page.focus(`#${id}`);
      await page.evaluate((focused) => {
        const init = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
        document.getElementById(focused)!.dispatchEvent(new KeyboardEvent('keydown', init));
      }, id);
    }
    expect(await taken()).toEqual(['draft', 'subject']);
  });

  it('is nothing where Enter by itself sends', async () => {
    await page.$eval('.ticket', (ticket) =>
      ticket.insertAdjacentHTML('beforeend', '<i class="enter-sends"></i>'),
    );
    await page.focus('#draft');
    await press('Control', 'Enter');
    await page.click('.send');
    expect(await taken()).toEqual([]);
  });
});
