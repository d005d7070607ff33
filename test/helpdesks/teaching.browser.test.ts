import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import type { LessonGap } from '../../src/helpdesks/teaching/lesson';
import type { Teaching } from '../pages/teaching';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';
import { DESKS, type Said, type Side, type TaughtDesk, type Ticket } from './taught-desks';
import { LESSON, OTHERS } from './taught-tickets';

declare global {
  interface Window {
    /** Put there by `test/pages/teaching.ts`. */
    teaching: Teaching;
  }
}

type Row = [from: string, text: string];
type DeskName = keyof typeof DESKS;

interface Pointing {
  ticket: Ticket;
  sides: readonly Side[];
  point: (said: Said) => string;
}

/** Where one points at in a message; the first element of the page that has these words and nothing else inside. */
const POINTS: Readonly<Record<string, (said: Said) => string>> = {
  'its first words': ({ text }) => text.split('\n')[0]!,
  'a word in bold': ({ text }) => (text.includes('without') ? 'without' : 'model'),
  'the name': ({ name }) => name,
};

const WHEREVER: readonly [desk: DeskName, point: string][] = [
  ['made', 'a word in bold'],
  ['made', 'the name'],
  ['utility', 'a word in bold'],
  ['table', 'a word in bold'],
  ['table', 'the name'],
  ['named', 'a word in bold'],
  ['named', 'the name'],
  ['described', 'a word in bold'],
  ['described', 'the name'],
];

const names = Object.keys(DESKS) as DeskName[];
const addressOf = (desk: string, ticket: Ticket, mode: string) =>
  `${desk}/tickets/${ticket.number}${mode === 'note' ? '/note' : ''}`;
const PAGES = Object.fromEntries(
  names.flatMap((name) =>
    [LESSON, ...OTHERS].flatMap((ticket) =>
      (['reply', 'note'] as const).map((mode) => [
        addressOf(name, ticket, mode),
        DESKS[name].page(ticket, mode),
      ]),
    ),
  ),
);

describe.each(oneBrowser)('a helpdesk that is taught, in %s', (browser) => {
  const pages = usePages({ browser, extension: false }, PAGES);
  const open = async (name: string, ticket: Ticket, mode: 'reply' | 'note' = 'reply') => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(addressOf(name, ticket, mode)));
    await page.waitForFunction(() => window.teaching !== undefined);
    return page;
  };
  const teach = async (name: DeskName, how: Partial<Pointing> = {}) => {
    const { ticket, sides, point } = {
      ticket: LESSON,
      sides: ['customer', 'agent'] as const,
      point: POINTS['its first words']!,
      ...how,
    };
    const page = await open(name, ticket);
    const words = sides.map((side): [Side, string] => [
      side,
      point(ticket.said.find((said) => said.side === side)!),
    ]);
    const learned = await learn(
      page,
      DESKS[name],
      Object.fromEntries(words),
      PAGES[addressOf(name, ticket, 'note')]!,
    );
    await page.close();
    return learned;
  };
  const expectRead = async (name: DeskName, profile: SiteProfile | null, tickets: readonly Ticket[]) => {
    for (const ticket of tickets) {
      const page = await open(name, ticket);
      const why = `${name} ${ticket.number}: ${JSON.stringify(profile, null, 1)}`;
      expect(await read(page, profile!), why).toEqual(expected(ticket, profile!));
      await page.close();
    }
  };

  it.each(names)('is learned from one ticket, and reads three others: %s', async (name) => {
    const { profile, gaps } = await teach(name);
    expect(gaps).toEqual([]);
    await expectRead(name, profile, [LESSON, ...OTHERS]);
  });

  it.each(WHEREVER)('is learned wherever one points at: %s, %s', async (name, point) => {
    const { profile } = await teach(name, { point: POINTS[point]! });
    await expectRead(name, profile, OTHERS);
  });

  it.each(['made', 'utility', 'table', 'named'] as const)(
    'learns notes and bots that are shown: %s',
    async (name) => {
      const { profile, gaps } = await teach(name, {
        ticket: OTHERS[0]!,
        sides: ['customer', 'agent', 'note', 'bot'],
      });
      expect(gaps).toEqual([]);
      expect(profile!.messages!.from).toHaveProperty('note');
      expect(profile!.messages!.from).toHaveProperty('bot');
      await expectRead(name, profile, [LESSON, ...OTHERS]);
    },
  );

  it.each(names)('knows a note from a reply: %s', async (name) => {
    const { profile } = await teach(name);
    for (const mode of ['reply', 'note'] as const) {
      const page = await open(name, OTHERS[0]!, mode);
      expect(await modeOn(page, profile!)).toBe(mode);
      await page.close();
    }
  });
});

/** Notes and bots that nobody has shown are unknown, unless they call themselves so. */
function expected({ said }: Ticket, { messages }: SiteProfile): Row[] {
  return said.map(({ side, text }) => {
    const isKnown = side === 'customer' || side === 'agent' || messages?.from[side] !== undefined;
    return [isKnown ? side : 'unknown', text];
  });
}

function read(page: Page, profile: SiteProfile): Promise<Row[]> {
  return page.evaluate((profile) => {
    const { findDrafts, readTicket } = window.teaching;
    const [draft, ...others] = findDrafts(document, profile, () => false);
    if (!draft || others.length > 0) return [['drafts', String(others.length)]] as [string, string][];
    return readTicket(profile, draft).conversation.thread.map(({ from, text }): [string, string] => [
      from,
      text,
    ]);
  }, profile);
}

function modeOn(page: Page, profile: SiteProfile): Promise<string> {
  return page.evaluate((profile) => {
    const { findDrafts, readMode } = window.teaching;
    const [draft] = findDrafts(document, profile, () => false);
    return draft ? readMode(profile, draft) : 'no draft';
  }, profile);
}

/** Points at the first message of each side and at the button, shows both modes, and learns. */
function learn(
  page: Page,
  { composer, send }: TaughtDesk,
  words: Partial<Record<Side, string>>,
  noteSource: string,
): Promise<{ profile: SiteProfile | null; gaps: readonly LessonGap[] }> {
  return page.evaluate(
    ({ composer, send, words, noteSource }) => {
      const { NO_LESSON, learnProfile, takeMoment } = window.teaching;
      const box = document.querySelector<HTMLElement>(composer)!;
      const at = (text: string | undefined) =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility() && text && element.textContent.includes(text))
          .filter(
            (element, _index, all) => !all.some((other) => other !== element && element.contains(other)),
          )
          .slice(0, 1);
      const asReply = takeMoment(document, [box]);
      const lesson = {
        ...NO_LESSON,
        composer: box,
        customer: at(words.customer),
        agent: at(words.agent),
        note: at(words.note),
        bot: at(words.bot),
        send: document.querySelector(send),
        asReply,
      };
      // The page switches by attributes and properties, and draws nothing anew.
      const other = new DOMParser().parseFromString(noteSource, 'text/html');
      const [mine, theirs] = [document, other].map((page) => [...page.querySelectorAll('body *')]);
      const before = mine!.map((element) =>
        [...element.attributes].map(({ name, value }) => [name, value] as const),
      );
      const isOn = (element: Element) => element instanceof HTMLInputElement && element.checked;
      mine!.forEach((element, index) => {
        const twin = theirs![index]!;
        for (const { name, value } of twin.attributes) element.setAttribute(name, value);
        if (element instanceof HTMLInputElement) element.checked = twin.hasAttribute('checked');
        if (element instanceof HTMLOptionElement) element.selected = twin.hasAttribute('selected');
      });
      const asNote = takeMoment(document, [box]);
      mine!.forEach((element, index) => {
        for (const [name, value] of before[index]!) element.setAttribute(name, value);
        if (element instanceof HTMLInputElement && isOn(element)) element.checked = false;
        if (element instanceof HTMLOptionElement)
          element.selected = before[index]!.some(([name]) => name === 'selected');
      });
      return learnProfile({ ...lesson, asNote }, document);
    },
    { composer, send, words, noteSource },
  );
}
