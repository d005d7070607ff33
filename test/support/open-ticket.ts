import type { Page } from 'puppeteer-core';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import type { TicketReading } from '../../src/helpdesks/read-ticket';
import type { Reading } from '../pages/ticket-reading';
import type { TestBrowser } from './launch';
import type { PageServer } from './serve';

declare global {
  interface Window {
    /** Put there by `test/pages/ticket-reading.ts`. */
    reading: Reading;
  }
}

/** Opens a page of `test/pages/` that reads tickets, by its name. */
export async function openTicket(browser: TestBrowser, server: PageServer, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url(`${name}.html`));
  await page.waitForFunction(() => window.reading !== undefined);
  return page;
}

/** One selector of a profile, as a path: `messages.from.customer`. */
export interface Broken {
  path: string;
  selector: string;
}

/** Pages that are read from elsewhere, by their file names; `number` is the ticket's. */
export interface ElsewhereFiles {
  number: string;
  messages: string;
  customer?: string;
}

export interface HowToRead {
  /** Puts another selector into the profile first. */
  broken?: Broken;
  elsewhere?: ElsewhereFiles;
  /** Words of the pages elsewhere, and those of another language for them. */
  translated?: Readonly<Record<string, string>>;
}

/** Reads the ticket around the page's draft, with the pages elsewhere fetched and parsed as the coach does it. */
export async function readOn(page: Page, id: string, how: HowToRead = {}): Promise<TicketReading> {
  return page.evaluate(
    async (id, { broken, elsewhere, translated }) => {
      const { draftOf, helpdesks, readElsewhere, readTicket } = window.reading;
      const { hooks, ...data } = helpdesks.find((one) => one.id === id)!;
      const profile = structuredClone(data) as Helpdesk;
      if (hooks) profile.hooks = hooks;
      const steps = broken?.path.split('.') ?? [];
      const last = steps.pop();
      let at = profile as unknown as Record<string, unknown>;
      for (const step of steps) at = at[step] as Record<string, unknown>;
      if (broken && last) at[last] = broken.selector;
      const parse = async (file: string) => {
        let source = await (await fetch(file)).text();
        for (const [words, other] of Object.entries(translated ?? {}))
          source = source.replace(new RegExp(words.replaceAll(' ', '\\s+'), 'g'), other);
        return new DOMParser().parseFromString(source, 'text/html');
      };
      const read = elsewhere && {
        number: elsewhere.number,
        messages: await parse(elsewhere.messages),
        customer: elsewhere.customer === undefined ? null : await parse(elsewhere.customer),
      };
      // On a page of something else, anything that is written in.
      const editable = document.querySelector('iframe')?.contentDocument?.body;
      const draft = draftOf(profile) ?? editable ?? document.querySelector<HTMLElement>('textarea')!;
      return readTicket(profile, draft, read ? readElsewhere(profile, read) : null);
    },
    id,
    how,
  );
}
