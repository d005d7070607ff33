import type { SiteProfile } from '../define-helpdesk';
import { learnAddress } from './learn-address';
import { type BodyLearned, learnBodies } from './learn-body';
import { learnComposer } from './learn-composer';
import { learnName, learnTime } from './learn-heads';
import { type ItemsLearned, learnItems } from './learn-items';
import { learnMode } from './learn-mode';
import { buttonAt, learnSend } from './learn-send';
import { type From, learnSides, notesByWord } from './learn-sides';
import { learnTicket, learnTitle, type TicketLearned } from './learn-ticket';
import { learnWriter } from './learn-writer';
import { examplesOf } from './item-levels';
import type { Lesson, LessonGap } from './lesson';
import { learnOrder } from './learn-order';
import { matches } from '../select';
import { readWith, sidesOf } from './prove';

export interface Learned {
  /** Null without a reply box: nothing can be read then. */
  readonly profile: SiteProfile | null;
  readonly gaps: readonly LessonGap[];
}

type Messages = NonNullable<SiteProfile['messages']>;

/** Messages as they can be read, and how much of what was shown comes out. */
interface MessagesLearned {
  readonly messages: Messages;
  readonly items: ItemsLearned;
  readonly unknown: number;
}

/** Ways to find messages that are tried before the best so far is taken. */
const MOST_TRIES = 12;
/** Letters, as a file of site profiles takes them. */
const LONGEST_ID = 60;
const LONGEST_NAME = 80;

/**
 * The profile of a helpdesk from what was pointed at on one of its pages. Each selector was tried on that page; what did
 * not prove right is left out and told as a gap.
 */
export function learnProfile(lesson: Lesson, page: Document): Learned {
  const { composer } = lesson;
  const examples = examplesOf(lesson);
  if (!composer) return { profile: null, gaps: allGaps(lesson) };
  const pointed = examples.map((example) => example.pointed);
  const inside = [...pointed, ...(lesson.send ? [buttonAt(lesson.send)] : [])];
  const ticket = learnTicket(page, composer, inside);
  const box = learnComposer(page, composer, ticket);
  if (!box) return { profile: null, gaps: allGaps(lesson) };
  const base = baseOf(page, ticket, box);
  const read = examples.length > 0 ? learnMessages(base, ticket, composer, lesson) : null;
  const items = read?.items.all ?? [];
  const title = learnTitle(ticket.element, items, composer);
  const mode = learnMode(lesson, ticket.element, items, composer, box.composer);
  const send = lesson.send && learnSend(lesson.send, ticket, composer);
  const profile: SiteProfile = {
    ...base,
    ...(title !== null && { title }),
    ...(mode && { mode }),
    ...(read && { messages: read.messages }),
    ...(send && { send: { button: send } }),
  };
  const isTold = read !== null && read.unknown === 0 && lesson.customer.length > 0 && lesson.agent.length > 0;
  const gaps: LessonGap[] = [
    ...(read ? [] : (['messages'] as const)),
    ...(isTold ? [] : (['sides'] as const)),
    ...(mode ? [] : (['mode'] as const)),
    ...(send ? [] : (['send'] as const)),
  ];
  return { profile, gaps };
}

function allGaps(lesson: Lesson): LessonGap[] {
  const gaps: LessonGap[] = ['composer', 'messages', 'sides', 'mode'];
  return lesson.send ? gaps : [...gaps, 'send'];
}

/** No profile that comes with the coach begins like this. Two kinds of pages of one site are two helpdesks. */
function idOf(where: string): string {
  const words = `taught-${where}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, LONGEST_ID).replace(/-$/, '');
}

function baseOf(
  page: Document,
  ticket: TicketLearned,
  box: { composer: string; composerFrame?: string },
): SiteProfile {
  const { host, href } = page.location;
  const patterns = learnAddress(href);
  const where = (patterns[0] ?? 'page').replace(/^[^:]*:/, '');
  return {
    id: idOf(where),
    name: host.slice(0, LONGEST_NAME),
    matches: patterns,
    ...(ticket.selector !== undefined && { ticket: ticket.selector }),
    ...box,
  };
}

/** Tries one way after the other, until all that was shown comes out on its side. */
function learnMessages(
  base: SiteProfile,
  ticket: TicketLearned,
  composer: HTMLElement,
  lesson: Lesson,
): MessagesLearned | null {
  for (const ways of learnItems(ticket.element, composer, examplesOf(lesson))) {
    const best = bestOf(ways, base, ticket, composer);
    if (best) return best;
  }
  return null;
}

function bestOf(
  ways: readonly ItemsLearned[],
  base: SiteProfile,
  { element }: TicketLearned,
  composer: HTMLElement,
): MessagesLearned | null {
  for (const items of ways.slice(0, MOST_TRIES)) {
    let best: MessagesLearned | null = null;
    for (const body of learnBodies(items)) {
      const learned = proved(base, element, composer, items, body);
      if (learned && (!best || learned.unknown < best.unknown)) best = learned;
      if (best?.unknown === 0) return best;
    }
    // Not the one that knows most: it may only see those that were shown.
    if (best) return best;
  }
  return null;
}

/** Lines about what was done, which have no words of anybody, are no messages. */
function refined(items: ItemsLearned, { body, bodiless }: BodyLearned, from: From): ItemsLearned {
  // What looks like somebody's has words that are not found: it must be missed, not left out.
  const isMissed = bodiless.some((item) => Object.values(from).some((selector) => matches(item, selector)));
  if (bodiless.length === 0 || isMissed) return items;
  const selector = items.selector.includes(',') ? `:is(${items.selector})` : items.selector;
  return {
    ...items,
    selector: `${selector}:has(${body.replace(/^:scope\s*/, '').replace(/^(?!>)/, '')})`,
    all: items.all.filter((item) => !bodiless.includes(item)),
  };
}

/** Null where something that was shown comes out as somebody else's, or without words. */
function proved(
  base: SiteProfile,
  ticket: Element,
  composer: HTMLElement,
  known: ItemsLearned,
  body: BodyLearned,
): MessagesLearned | null {
  const worded = { ...known, all: known.all.filter((item) => !body.bodiless.includes(item)) };
  const items = refined(known, body, learnSides({ items: worded, body, name: null }));
  const name = learnName(items, body);
  const at = learnTime(items, body);
  const order = learnOrder(items.all);
  const from = learnSides({ items, body, name });
  const writer = needsWriter(from, items) ? learnWriter({ ticket, items, body, from }) : null;
  const notes = writer && from.note === undefined ? notesByWord(items) : null;
  const messages: Messages = {
    item: items.selector,
    body: body.body,
    drop: body.drop,
    from: { ...(notes !== null && { note: notes }), ...from },
    ...(writer && { writer }),
    ...(name !== null && { name }),
    ...(at !== null && { at }),
    ...(order !== null && { order }),
  };
  const found = readWith({ ...base, messages }, ticket);
  const { wrong, unknown } = sidesOf(found, items.byExample);
  const isEmpty = (item: Element) => !found.find((one) => one.item === item)?.message?.text;
  const isUnread =
    [...items.byExample.values()].some(isEmpty) || found.some(({ item }) => item.contains(composer));
  return wrong.length > 0 || isUnread ? null : { messages, items, unknown: unknown.length };
}

function needsWriter(from: From, { byExample }: ItemsLearned): boolean {
  return [...byExample.keys()].some(({ side }) => from[side] === undefined);
}
