import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index';
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
