import { findAll } from '../select';
import { holds } from '../trees';
import type { Lesson, PageMoment } from './lesson';

export interface ModeLearned {
  readonly reply?: string;
  readonly note?: string;
}

/**
 * What the page says while it writes a note and not while it writes a reply, and the reverse. It must be in the ticket,
 * and outside of its messages.
 */
export function learnMode(
  { asReply, asNote }: Lesson,
  ticket: Element,
  items: readonly Element[],
  composer: HTMLElement,
  composerSelector: string,
): ModeLearned | null {
  if (!asReply || !asNote) return null;
  const place = { ticket, items, composer, composerSelector };
  const note = onlyIn(asNote, asReply, place);
  const reply = onlyIn(asReply, asNote, place);
  const now = nowOf(note, reply, ticket);
  const learned = {
    note: bestOf(note, now === 'note', ticket, composer),
    reply: bestOf(reply, now === 'reply', ticket, composer),
  };
  if (learned.note === null && learned.reply === null) return null;
  return {
    ...(learned.reply !== null && { reply: learned.reply }),
    ...(learned.note !== null && { note: learned.note }),
  };
}

interface Place {
  readonly ticket: Element;
  readonly items: readonly Element[];
  readonly composer: HTMLElement;
  readonly composerSelector: string;
}

/** What is said of this ticket at one moment and not at the other. Other tickets that are open, too, have modes of their own. */
function onlyIn(moment: PageMoment, other: PageMoment, place: Place): string[] {
  return [...moment.said].flatMap(([selector, elements]) => {
    const here = elements.filter((element) => isOfTicket(element, place));
    if (here.length === 0 || other.said.get(selector)?.some((element) => isOfTicket(element, place)))
      return [];
    // Around the ticket nothing is looked for, but what is in it may be asked what is around it.
    const isInside = here.some((element) => place.ticket !== element && !holds(element, place.ticket));
    return isInside ? selector : `${selector} ${place.composerSelector}`;
  });
}

/** What was drawn anew since then is nowhere any more. */
function isOfTicket(element: Element, { ticket, items, composer }: Place): boolean {
  const isNear = !element.isConnected || holds(ticket, element) || holds(element, composer);
  return isNear && !items.some((item) => item.contains(element));
}

/** Which of the two moments the page is in now: the one of which it says more. */
function nowOf(note: readonly string[], reply: readonly string[], ticket: Element): 'note' | 'reply' {
  const count = (selectors: readonly string[]) =>
    selectors.filter((selector) => findAll(ticket, selector).length > 0).length;
  return count(note) * Math.max(1, reply.length) > count(reply) * Math.max(1, note.length) ? 'note' : 'reply';
}

/** Moments are kept with the likeliest first; where the page is in this one now, it must be there, and else not. */
function bestOf(
  selectors: readonly string[],
  isNow: boolean,
  ticket: Element,
  composer: HTMLElement,
): string | null {
  const told = selectors.filter((selector) => findAll(ticket, selector).length > 0 === isNow);
  const ranked = told.map((selector) => ({ selector, weight: weightOf(selector, ticket, composer) }));
  return ranked.sort((one, other) => one.weight - other.weight)[0]?.selector ?? null;
}

/** What is ticked or chosen says it best, and what names it; what stands near the reply box is rather about it. */
function weightOf(selector: string, ticket: Element, composer: HTMLElement): number {
  const isState = /checked|aria-(?:pressed|selected|checked|current)/.test(selector) ? -40 : 0;
  const isNamed = /note|internal|private|intern|notiz|whisper|comment|reply|public|customer|antwort/i.test(
    selector,
  )
    ? -30
    : 0;
  const isMade = /\d|\[style/.test(selector) ? 20 : 0;
  const near = findAll(ticket, selector)[0];
  return isState + isNamed + isMade + selector.length / 20 + (near ? distance(near, composer) : 0);
}

function distance(element: Element, composer: HTMLElement): number {
  let steps = 0;
  for (let at: Element | null = element; at && !holds(at, composer); at = at.parentElement) steps++;
  return steps;
}
