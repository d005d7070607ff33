import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { helpdesks } from '../../src/helpdesks/index';
import type { TicketReading } from '../../src/helpdesks/read-ticket';
import { readSiteProfiles } from '../../src/house-style/read-site-profiles';
import { writeSiteProfiles } from '../../src/house-style/write-site-profiles';
import { openTicket, readOn } from '../support/open-ticket';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';
import type { ContractCase } from './contract-case';
import gmail from './contracts/gmail';
import hesk from './contracts/hesk';
import redmine from './contracts/redmine';
import servicenow from './contracts/servicenow-classic';

const ANY = 'http://127.0.0.1/*';
const ACME: SiteProfile = { id: 'acme', name: 'Acme', matches: [ANY], composer: 'textarea#issue_notes' };

/** A class that the vendor calls otherwise since; by their hooks some of these read what no selector tells. */
const RENAMED: [contract: ContractCase, from: string][] = [
  [redmine[0]!, 'has-notes'],
  [hesk[0]!, 'block--description'],
  [gmail[0]!, 'a3s'],
  [servicenow[0]!, 'sn-widget-textblock-body'],
];

describe.each(oneBrowser)('a helpdesk that somebody taught, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  const open = (page: string) => openTicket(pages.browser, pages.server, page);

  it('goes before the built-in ones, and the one that names the address most closely before the others', async () => {
    const page = await open('redmine');
    await page.evaluate(() => history.pushState(null, '', '/issues/12'));
    const taught = ['*://*/*issues/*', ANY, 'http://127.0.0.1/issues/*', 'https://desk.example.com/*'];
    const all = taught.map((pattern, at) => ({ ...ACME, id: `acme-${at}`, matches: [pattern] }));
    expect(await findOn(page, [])).toBe('redmine');
    expect(await findOn(page, all)).toBe('acme-2');
    expect(await findOn(page, all.slice(0, 2))).toBe('acme-1');
    expect(await findOn(page, all.slice(0, 1))).toBe('acme-0');
    expect(await findOn(page, all.slice(3))).toBe('redmine');
    const marked = { ...ACME, id: 'marked', fingerprint: 'body.controller-issues' };
    expect(await findOn(page, [ACME, marked])).toBe('marked');
    expect(await findOn(page, [{ ...ACME, fingerprint: '.not-there' }])).toBe('redmine');
    expect(await findOn(page, [{ ...ACME, id: 'generic' }])).toBe('redmine');
  });

  it('stands in the place of the built-in one of its id, on all of its pages', async () => {
    const page = await open('redmine');
    await page.evaluate(() => history.pushState(null, '', '/issues/12'));
    const mended = (pattern: string) => ({ ...ACME, id: 'redmine', matches: [pattern] });
    expect(await composerOn(page, [mended('*://*/*issues/*')])).toBe(ACME.composer);
    expect(await findOn(page, [mended('https://redmine.example.com/*')])).toBe('generic');
  });

  it('is the same from one look to the next, so that drafts go on', async () => {
    const page = await open('hesk');
    const same = await page.evaluate(
      (profile) => {
        const { findHelpdesk, helpdeskOf } = window.reading;
        const [one, changed] = [profile, { ...profile }];
        const first = findHelpdesk(document, [one]);
        return [
          first === findHelpdesk(document, [one, changed]),
          first === helpdeskOf('hesk', [one]),
          first === findHelpdesk(document, [changed]),
        ];
      },
      { ...ACME, id: 'hesk' },
    );
    expect(same).toEqual([true, true, false]);
  });

  it.each(RENAMED)(
    'with the id of a built-in one reads $id again after its page changed',
    async (contract, from) => {
      const page = await open(contract.page);
      await page.evaluate((old) => {
        for (const element of document.querySelectorAll(`.${old}`)) element.classList.replace(old, 'renamed');
      }, from);
      expect(await readOn(page, contract.id)).not.toEqual(contract.reading);
      const mended = writeSiteProfiles([builtIn(contract.id)]).replaceAll(from, 'renamed');
      const read = readSiteProfiles(mended);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      expect(await readTaught(page, read.profiles[0]!)).toEqual(contract.reading);
    },
  );

  it('tells authors by its own selectors where the hook of the built-in one knows nothing, and never against it', async () => {
    const page = await open('gmail');
    const { messages, ...rest } = builtIn('gmail');
    const all = { ...rest, messages: { ...messages!, from: { customer: '[data-message-id]' } } };
    const sides = async () => (await readTaught(page, all)).conversation.thread.map(({ from }) => from);
    expect(await sides()).toEqual(['customer', 'agent', 'customer', 'customer']);
    await page.evaluate(() =>
      document.querySelectorAll('[email]').forEach((one) => one.removeAttribute('email')),
    );
    expect(await sides()).toEqual(['customer', 'customer', 'customer', 'customer']);
  });

  it('tells a reply by its own selector, and never one from what the hook knows for a note', async () => {
    const page = await open('gitlab-issues');
    const profile = { ...builtIn('gitlab-issues'), mode: { reply: 'form' } };
    const box = '[data-testid="internal-note-checkbox"]';
    expect((await readTaught(page, profile)).mode).toBe('reply');
    await page.click(`${box} input`);
    expect((await readTaught(page, profile)).mode).toBe('note');
    await page.$eval(box, (element) => element.remove());
    expect((await readTaught(page, builtIn('gitlab-issues'))).mode).toBe('unknown');
    expect((await readTaught(page, profile)).mode).toBe('reply');
  });

  it.each([
    ['everything for messages', { item: '*', body: '*', from: { customer: '*' } }],
    ['the page for a message', { item: 'body, main, #content', body: '*', from: { customer: '*' } }],
    ['what holds the messages for one', { item: '#history, .journal', body: '.journal', from: {} }],
  ])('takes %s in vain', async (_what, messages) => {
    const page = await open('redmine');
    const { conversation, unseen } = await readTaught(page, { ...ACME, messages });
    expect(conversation.thread).toEqual([]);
    expect(unseen).toContain('messages');
  });

  it('is left aside on a page where it takes everything for a draft, or half of it for messages', async () => {
    const page = await open('redmine');
    const messages = { item: 'i', body: 'b', from: {} };
    expect(await findOn(page, [{ ...ACME, composer: '*' }])).toBe('generic');
    await page.evaluate(() => {
      for (let at = 0; at < 1001; at++) document.body.append(document.createElement('i'));
    });
    expect(await findOn(page, [{ ...ACME, messages }])).toBe('generic');
    expect(await findOn(page, [{ ...ACME, messages: { ...messages, item: 'u' } }])).toBe('acme');
  });

  it('is left aside on a page for which one of its selectors is too slow, until it is mended', async () => {
    const page = await open('redmine');
    const found = await page.evaluate((profile) => {
      let asked = 0;
      const { querySelectorAll } = Document.prototype;
      // As slow as some selectors are on a big page.
      Document.prototype.querySelectorAll = function (this: Document, selector: string) {
        const end = performance.now() + (selector === '.slow' ? 260 : 0);
        if (selector === '.slow') asked++;
        while (performance.now() < end);
        return querySelectorAll.call(this, selector);
      };
      const { findHelpdesk } = window.reading;
      const slow = { ...profile, title: '.slow' };
      const ids = [1, 2, 3, 4].map(() => findHelpdesk(document, [slow]).id);
      const mended = findHelpdesk(document, [{ ...slow, title: '.quick' }]).id;
      return { ids, asked, mended };
    }, ACME);
    expect(found).toEqual({ ids: Array(4).fill('generic'), asked: 2, mended: 'acme' });
  });

  it('is tried again on a page that has grown', async () => {
    const page = await open('redmine');
    const found = await page.evaluate(
      (profile) => {
        const find = () => window.reading.findHelpdesk(document, [profile]).id;
        const before = find();
        for (let at = 0; at < 2000; at++) document.body.append(document.createElement('i'));
        return [before, find()];
      },
      { ...ACME, messages: { item: 'i', body: 'b', from: {} } },
    );
    expect(found).toEqual(['acme', 'generic']);
  });
});

function builtIn(id: string): SiteProfile {
  const { hooks: _code, ...profile } = helpdesks.find((helpdesk) => helpdesk.id === id)!;
  return profile;
}

function findOn(page: Page, taught: SiteProfile[]): Promise<string> {
  return page.evaluate((profiles) => window.reading.findHelpdesk(document, profiles).id, taught);
}

function composerOn(page: Page, taught: SiteProfile[]): Promise<string> {
  return page.evaluate((profiles) => window.reading.findHelpdesk(document, profiles).composer, taught);
}

function readTaught(page: Page, profile: SiteProfile): Promise<TicketReading> {
  return page.evaluate((taught) => {
    const { draftOf, helpdeskOf, readTicket } = window.reading;
    const helpdesk = helpdeskOf(taught.id, [taught]);
    return readTicket(helpdesk, draftOf(helpdesk)!);
  }, profile);
}
