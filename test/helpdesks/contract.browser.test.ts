import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index';
import { fitsPattern } from '../../src/helpdesks/match-pattern';
import { oneBrowser } from '../support/soak';
import { openTicket, readOn, type HowToRead } from '../support/open-ticket';
import { usePages } from '../support/use-pages';
import { ALL, type ContractCase } from './contract-case';

/** A helpdesk brings its own file; nothing names it. */
const files = import.meta.glob<{ default: ContractCase[] }>('./contracts/*.ts', { eager: true });
const cases = Object.values(files).flatMap((file) => file.default);

/** Of a profile, the strings that are no selectors, or that read nothing. */
const NO_READING =
  /^(?:id|name|matches|fingerprint|composer|composerFrame)$|^messages\.(?:order|writer\.person)$|^elsewhere\.(?:messages|customer)$|^send\./;
const BROKEN = ['.nothing-is-called-this', 'not [ a selector'];

it('has a case for each helpdesk, and each case says what every one of its selectors is for', () => {
  expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(helpdesks.map(({ id }) => id)));
  for (const { id, missed } of cases) {
    const { hooks: _code, ...profile } = helpdesks.find((helpdesk) => helpdesk.id === id)!;
    expect(Object.keys(missed).sort(), id).toEqual(selectorsIn(profile).sort());
  }
});

describe.each(oneBrowser)('in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  const open = (page: string) => openTicket(pages.browser, pages.server, page);

  describe.each(cases)('a ticket of $id, on the page $page', (contract) => {
    let page: Page;

    // Reading writes nothing, as a test below shows, so all of them read one page.
    beforeAll(async () => {
      page = await open(contract.page);
    });

    it('has its messages with author, name, time and files, and nothing from outside of it', async () => {
      expect(await read(page, contract)).toEqual(contract.reading);
    });

    it('is told by its address and by what is on it', async () => {
      const { matches, fingerprint } = helpdesks.find(({ id }) => id === contract.id)!;
      const fits = (address: string) => matches.some((pattern) => fitsPattern(pattern, address));
      expect(contract.addresses.own.filter((address) => !fits(address))).toEqual([]);
      expect(contract.addresses.other.filter(fits)).toEqual([]);
      if (fingerprint) expect(await page.$(fingerprint)).not.toBeNull();
    });

    it('tells what sends its draft', async () => {
      const sends = await sendsAt(page, contract.id, contract.sends);
      expect(contract.sends.filter((_selector, at) => !sends[at])).toEqual([]);
      const others = await sendsAt(page, contract.id, contract.sendsNot);
      expect(contract.sendsNot.filter((_selector, at) => others[at])).toEqual([]);
      const { send } = helpdesks.find(({ id }) => id === contract.id)!;
      expect(send !== undefined).toBe(contract.sends.length > 0);
    });

    it('gives the same answer twice and is left as it was', async () => {
      const before = await page.content();
      expect(await read(page, contract)).toEqual(await read(page, contract));
      expect(await page.content()).toBe(before);
    });

    it('is all unseen on a page of something else', async () => {
      const foreign = await open('foreign');
      expect(await readOn(foreign, contract.id)).toEqual({
        conversation: { thread: [] },
        title: null,
        mode: 'unknown',
        unseen: ALL,
      });
      await foreign.close();
    });

    it.each(Object.entries(contract.missed))(
      'says what it misses when "%s" is broken',
      async (path, unseen) => {
        for (const selector of BROKEN) {
          const reading = await read(page, contract, { broken: { path, selector } });
          expect(reading.unseen).toEqual(unseen);
          expect(wrongCustomers(reading, contract)).toEqual([]);
        }
      },
    );
  });
});

function read(page: Page, { id, elsewhere }: ContractCase, how: HowToRead = {}) {
  return readOn(page, id, { ...how, ...(elsewhere && { elsewhere }) });
}

/** Whether a click on each of these would be asked about. Nothing is clicked: the event ends before the page sees it. */
function sendsAt(page: Page, id: string, selectors: readonly string[]): Promise<boolean[]> {
  return page.evaluate(
    (helpdeskId, wanted) => {
      const { draftOf, helpdesks, isSend } = window.reading;
      const helpdesk = helpdesks.find((one) => one.id === helpdeskId)!;
      return wanted.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`The page shows no ${selector}.`);
        let isSent = false;
        const look = (event: Event) => {
          isSent = isSend(helpdesk, draftOf(helpdesk)!, event);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener('click', look, { capture: true, once: true });
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        return isSent;
      });
    },
    id,
    [...selectors],
  );
}

/** Messages that the reading gives to the customer, though another one wrote them. */
function wrongCustomers(reading: ContractCase['reading'], contract: ContractCase): string[] {
  const others = contract.reading.conversation.thread.filter(({ from }) => from !== 'customer');
  const given = reading.conversation.thread.filter(({ from }) => from === 'customer').map(({ text }) => text);
  return given.filter((text) => others.some((other) => text.startsWith(firstLine(other.text))));
}

function firstLine(text: string): string {
  return text.split('\n')[0]!;
}

/** `messages.from.customer` and the like. */
function selectorsIn(profile: object, path = ''): string[] {
  return Object.entries(profile).flatMap(([key, value]) => {
    const here = `${path}${key}`;
    if (NO_READING.test(here)) return [];
    return typeof value === 'string' ? [here] : selectorsIn(value as object, `${here}.`);
  });
}
