import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index';
import type { OpenReading } from '../../src/helpdesks/read-in-the-open';
import { oneBrowser } from '../support/soak';
import { openTicket } from '../support/open-ticket';
import { readOpen } from '../support/read-open';
import { usePages } from '../support/use-pages';
import type { ContractCase } from './contract-case';

const files = import.meta.glob<{ default: ContractCase[] }>('./contracts/*.ts', { eager: true });
const cases = Object.values(files)
  .flatMap((file) => file.default)
  .filter(({ id }) => id !== 'generic');

/** What may be called something else after a helpdesk was made anew. */
const PARTS = ['composer', 'ticket', 'messages.item', 'messages.body'];
const BROKEN = '.nothing-is-called-this';

describe.each(oneBrowser)('a page that has changed, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  describe.each(cases)('of $id, like $page', (contract) => {
    let page: Page;
    beforeAll(async () => {
      page = await openTicket(pages.browser, pages.server, contract.page);
    });

    it('guesses nothing while nothing has changed', async () => {
      const { isDraftFound, reading } = await readOpen(page, contract.id, contract);
      expect(isDraftFound).toBe(true);
      expect(reading).toEqual({ ...contract.reading, guessed: null });
    });

    it.each(PARTS.filter((path) => hasPart(contract.id, path)))(
      'gives nobody’s words to the customer, and writes no reply for sure, without its %s',
      async (path) => {
        const broken = { path, selector: BROKEN };
        const { isDraftFound, reading } = await readOpen(page, contract.id, { ...contract, broken });
        expect(isDraftFound).toBe(true);
        expect(wrongCustomers(reading, contract)).toEqual([]);
        if (reading.guessed) expect(reading.mode).not.toBe('reply');
        if (path === 'composer') expect(reading.guessed).toMatch(/draft|both/);
        if (contract.reading.mode === 'note') expect(reading.mode).not.toBe('reply');
      },
    );

    it('guesses nothing on a page of something else', async () => {
      const foreign = await openTicket(pages.browser, pages.server, 'foreign');
      const { reading } = await readOpen(foreign, contract.id, contract);
      expect(reading).toMatchObject({ conversation: { thread: [] }, title: null, mode: 'unknown' });
      await foreign.close();
    });
  });
});

function hasPart(id: string, path: string): boolean {
  const helpdesk = helpdesks.find((one) => one.id === id)!;
  const parts = path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], helpdesk);
  return parts !== undefined;
}

/** Words that the reading gives to the customer, though the page has them from somebody else. */
function wrongCustomers({ conversation }: OpenReading, contract: ContractCase): string[] {
  const others = contract.reading.conversation.thread.filter(({ from }) => from !== 'customer');
  const lines = others.map(({ text }) => text.split('\n')[0]!).filter((line) => line !== '');
  const given = conversation.thread.filter(({ from }) => from === 'customer').map(({ text }) => text);
  return given.filter((text) => lines.some((line) => text.includes(line)));
}
