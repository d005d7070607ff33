import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { type FaultyProxy, startFaultyProxy } from '../field/faulty-proxy';
import { browsers } from '../support/launch';
import { openParts, PARTS } from '../support/open-parts';
import { usePages } from '../support/use-pages';

const pageNamed = (name: string) => readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');
const HISTORY = pageNamed('request-tracker-history');
const EXTRA: Record<string, string> = {
  'rt/Ticket/Update.html': `<a id="page-history" href="History.html?id=7"></a><a id="page-display" href="Display.html?id=7"></a><form name="TicketUpdate"><input name="id" value="7"><textarea></textarea></form>${PARTS}`,
  'rt/Ticket/History.html': HISTORY,
  'rt/Ticket/Display.html': pageNamed('request-tracker-display'),
};
const WORDS = 'We are closed on Friday.';
const NEWER = 'We are closed on Monday.';

describe.each(browsers)('what is read elsewhere, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false }, EXTRA);
  let proxy: FaultyProxy;
  let page: Page;
  beforeAll(async () => {
    proxy = await startFaultyProxy(new URL(pages.server.url('')).origin);
    page = await openParts(pages.browser, `${proxy.url}/rt/Ticket/Update.html?id=7`);
  });
  afterAll(() => proxy?.close());

  it('waits for the customer’s page only a while longer than for the messages', async () => {
    proxy.faults = { '/rt/Ticket/Display.html': 'silence' };
    const authors = page.evaluate(authorsWithoutPatience, 'when the messages are here');
    expect(await authors).toContain('unknown');
    expect(await authors).not.toContain('customer');
    proxy.faults = {};
  });

  it('gives up a page of messages that never comes', async () => {
    proxy.faults = { '/rt/Ticket/History.html': 'silence' };
    expect(await page.evaluate(authorsWithoutPatience, 'at once')).toEqual(['timeout']);
    proxy.faults = {};
  });

  it('is unreadable, not on its way for ever, where its reader breaks', async () => {
    const state = await page.evaluate(() => {
      const { ElsewhereReader, requestTracker } = window.parts;
      const author = () => {
        throw new Error('broken');
      };
      const helpdesk: Helpdesk = { ...requestTracker, hooks: { author } };
      const composer = document.querySelector('textarea')!;
      return new Promise((resolve) => {
        const onChange = () => resolve(reader.state);
        const reader = new ElsewhereReader({ helpdesk, composer, onChange }, new AbortController().signal);
        reader.look();
      });
    });
    expect(state).toBe('unreadable');
  });

  it('is read anew once it is old, shown meanwhile, and kept where that is in vain', async () => {
    await page.evaluate(startReader);
    expect(await next()).toEqual(['read', true, false]);
    const asked = () => proxy.asked.filter((one) => one.includes('History')).length;
    const before = asked();
    expect(await page.evaluate(() => window.reader.refreshAfter(119_000))).toBe('read');
    expect(asked()).toBe(before);

    EXTRA['rt/Ticket/History.html'] = HISTORY.replace(WORDS, NEWER);
    expect(await page.evaluate(() => window.reader.refreshAfter(2_000))).toBe('read');
    expect(await next()).toEqual(['read', false, true]);
    EXTRA['rt/Ticket/History.html'] = HISTORY;

    proxy.faults = { '/rt/Ticket/History.html': 'error' };
    await page.evaluate(() => window.reader.refreshAfter(121_000));
    await expect.poll(asked).toBe(before + 2);
    proxy.faults = {};
    expect(await page.evaluate(() => window.reader.again())).toBe('reading');
    expect(await next()).toEqual(['read', true, false]);
  });

  /** The state at the next answer that counts, and which words are known then. */
  const next = async () => {
    const { state, words } = await page.evaluate(() => window.reader.next());
    return [state, words.includes(WORDS), words.includes(NEWER)];
  };
});

interface Answer {
  state: unknown;
  words: string[];
}

declare global {
  interface Window {
    /** Put there by `startReader`. */
    reader: {
      /** Waits for an answer that counts. */
      next(): Promise<Answer>;
      /** Lets time pass; tells the state. */
      refreshAfter(milliseconds: number): unknown;
      again(): unknown;
    };
  }
}

/** Runs in the page: a reader with a clock of its own. */
function startReader(): void {
  const { ElsewhereReader, requestTracker } = window.parts;
  let time = 1_000_000;
  const answers: Answer[] = [];
  let hear: () => void = () => undefined;
  const onChange = () => {
    answers.push({ state: reader.state, words: reader.elsewhere?.thread.map(({ text }) => text) ?? [] });
    hear();
  };
  const composer = document.querySelector('textarea')!;
  const reader = new ElsewhereReader(
    { helpdesk: requestTracker, composer, onChange, now: () => time },
    new AbortController().signal,
  );
  window.reader = {
    next: async () => {
      if (answers.length === 0) await new Promise<void>((resolve) => (hear = resolve));
      return answers.shift()!;
    },
    refreshAfter: (milliseconds) => {
      time += milliseconds;
      reader.refresh();
      return reader.state;
    },
    again: () => {
      reader.lookAgain();
      return reader.state;
    },
  };
  reader.look();
}

/**
 * Runs in the page: the authors, or the failure, where all patience ends as soon as `when` says. The clock is asked for
 * each page that is fetched, and once more when the messages are here.
 */
async function authorsWithoutPatience(when: string): Promise<string[]> {
  const { fetchElsewhere, findElsewhere, requestTracker } = window.parts;
  const addresses = findElsewhere(requestTracker, document.querySelector('textarea')!)!;
  let asked = 0;
  const clock = () => {
    asked += 1;
    const end = new AbortController();
    if (when === 'at once' || asked > 2) setTimeout(() => end.abort());
    return end.signal;
  };
  const answer = await fetchElsewhere(requestTracker, addresses, new AbortController().signal, clock);
  return 'failure' in answer ? [answer.failure] : answer.elsewhere.thread.map(({ from }) => from);
}
