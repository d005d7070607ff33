import type { Page } from 'puppeteer-core';
import type { findDrafts } from '../../src/content/find-drafts';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import type { readTicket, TicketReading } from '../../src/helpdesks/read-ticket';
import type { TestBrowser } from './launch';
import type { PageServer } from './serve';

declare global {
  interface Window {
    /** Put there by `test/pages/ticket-reading.ts`. */
    reading: {
      findDrafts: typeof findDrafts;
      readTicket: typeof readTicket;
      helpdesks: readonly Helpdesk[];
    };
  }
}

/** Opens the page of a helpdesk, `test/pages/<id>.html`. */
export async function openTicket(browser: TestBrowser, server: PageServer, id: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url(`${id}.html`));
  await page.waitForFunction(() => window.reading !== undefined);
  return page;
}

/** One selector of a profile, as a path: `messages.from.customer`. */
export interface Broken {
  path: string;
  selector: string;
}

/** Reads the ticket around the page's textarea; `broken` puts another selector into the profile first. */
export function readOn(page: Page, id: string, broken: Broken | null = null): Promise<TicketReading> {
  return page.evaluate(
    (id, broken) => {
      const helpdesk = window.reading.helpdesks.find((one) => one.id === id)!;
      const { hooks, ...data } = helpdesk;
      const profile = structuredClone(data) as Helpdesk;
      if (hooks) profile.hooks = hooks;
      const steps = broken?.path.split('.') ?? [];
      const last = steps.pop();
      let at = profile as unknown as Record<string, unknown>;
      for (const step of steps) at = at[step] as Record<string, unknown>;
      if (broken && last) at[last] = broken.selector;
      return window.reading.readTicket(profile, document.querySelector('textarea')!);
    },
    id,
    broken,
  );
}
