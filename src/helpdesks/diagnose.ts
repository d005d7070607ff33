import type { ComposerMode, Guessed, Message, Unseen } from '../engine/types';
import type { Helpdesk } from './define-helpdesk';
import { findTicket } from './find-ticket';
import generic from './generic';
import { helpdesks } from './index';
import { fitsPattern } from './match-pattern';
import { findAll, isSelector, matches } from './select';
import type { Tree } from './trees';

export interface DiagnosisParts {
  /** Which coach runs in which browser. */
  readonly about: string;
  /** Of the page, whatever stands in for it. */
  readonly helpdesk: Helpdesk;
  readonly page: Document;
  /** Where a composer is looked for. */
  readonly trees: readonly Tree[];
  readonly draft: DiagnosedDraft | null;
  /** How many frames are of the page's own origin, how many of others, and in how many of these a coach is. */
  readonly frames: { readonly own: number; readonly foreign: number; readonly coached: number };
}

export interface DiagnosedDraft {
  /** The draft, or the frame of another origin in which it is. */
  readonly element: HTMLElement;
  /** Kind of its editor; null in a frame of another origin. */
  readonly editor: string | null;
  /** The page asks assistants to stay away. */
  readonly isLeftAlone: boolean;
  /** Null where nothing is read. */
  readonly reading: {
    readonly mode: ComposerMode;
    readonly guessed: Guessed;
    readonly unseen: readonly Unseen[];
    readonly thread: readonly Message[];
  } | null;
}

/** Of a profile, the strings that are no selectors. */
const NO_SELECTOR =
  /^(?:id|name|matches|ticketIdAttribute|messages\.order|messages\.writer\.person|send\.keys)\b/;
/** On the whole page, in each of the items, in each of their bodies; all others are looked for in the ticket. */
const ON_PAGE = /^(?:fingerprint|ticket|composerFrame|messages\.writer\.agent)$/;
const IN_ITEMS = /^messages\.(?:body|name|at|attachment|writer\.item)$/;
const IN_BODIES = /^messages\.(?:drop|keepLines|withheld)$/;

/**
 * What a profile finds on a page, for somebody who mends it: only what the profile itself says, numbers, and words of this
 * file. Nothing that stands on the page or in its address, nor an address that somebody taught, which names a site.
 */
export function diagnose(parts: DiagnosisParts): string {
  const { about, helpdesk, page, draft, frames } = parts;
  const ticket = ticketOf(parts);
  const where = ticket
    ? draft
      ? 'around the draft'
      : 'the first one on the page'
    : 'none, so in all of the page';
  return [
    about,
    `helpdesk: ${describeHelpdesk(helpdesk)}`,
    `address: ${describeAddress(helpdesk, page)}`,
    ...othersAt(helpdesk, page),
    ...describeDraft(draft),
    `frames: ${frames.own} of the same site, ${frames.foreign} of others, ${frames.coached} of these with a coach`,
    `ticket: ${where}`,
    'selectors, and how many elements match:',
    ...selectorsOf(helpdesk).map(
      ([path, selector]) => `  ${path}: ${count(parts, ticket ?? page, path, selector)}`,
    ),
  ].join('\n');
}

function ticketOf({ helpdesk, page, draft }: DiagnosisParts): Element | null {
  return draft ? findTicket(helpdesk, draft.element) : (findAll(page, helpdesk.ticket)[0] ?? null);
}

function describeHelpdesk(helpdesk: Helpdesk): string {
  if (helpdesk === generic) return 'none, everything goes by looks';
  if (isBuiltIn(helpdesk)) return `${helpdesk.id}, built in`;
  // What somebody taught is called by the address of their site.
  const isMended = helpdesks.some(({ id }) => id === helpdesk.id);
  return isMended ? `${helpdesk.id}, mended` : 'one that was taught';
}

function isBuiltIn(helpdesk: Helpdesk): boolean {
  return helpdesks.includes(helpdesk);
}

function describeAddress(helpdesk: Helpdesk, page: Document): string {
  if (helpdesk === generic) return 'fits no pattern of a profile that is on the page';
  const { matches: patterns } = helpdesk;
  const at = patterns.findIndex((pattern) => fitsPattern(pattern, page.location.href));
  if (at < 0) return 'fits no pattern';
  return isBuiltIn(helpdesk) ? `fits ${patterns[at]}` : `fits pattern ${at + 1} of ${patterns.length}`;
}

/** Where only a fingerprint is missing, the page has perhaps changed there. */
function othersAt(helpdesk: Helpdesk, page: Document): string[] {
  const fits = ({ matches: patterns }: Helpdesk) =>
    patterns.some((pattern) => fitsPattern(pattern, page.location.href));
  const others = helpdesks.filter((other) => other.id !== helpdesk.id && fits(other));
  return others.length === 0 ? [] : [`address fits, too: ${others.map(({ id }) => id).join(', ')}`];
}

function describeDraft(draft: DiagnosedDraft | null): string[] {
  if (!draft) return ['draft: none'];
  const { editor, isLeftAlone, reading } = draft;
  const place = editor ?? 'in a frame of another site';
  if (!reading) return [`draft: ${place}, ${isLeftAlone ? 'left alone, as the page asks' : 'not read'}`];
  return [
    `draft: ${place}`,
    `mode: ${reading.mode}`,
    `messages: ${countAuthors(reading.thread)}`,
    `unseen: ${reading.unseen.join(', ') || 'nothing'}`,
    `guessed: ${reading.guessed ?? 'nothing'}`,
  ];
}

function countAuthors(thread: readonly Message[]): string {
  const authors = [...new Set(thread.map(({ from }) => from))];
  const counts = authors.map((author) => `${thread.filter(({ from }) => from === author).length} ${author}`);
  return counts.join(', ') || 'none';
}

/** `messages.from.customer` and the like. */
function selectorsOf(profile: object, path = ''): [path: string, selector: string][] {
  return Object.entries(profile).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (NO_SELECTOR.test(here) || key === 'hooks') return [];
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? selectorsOf(value as object, `${here}.`) : [];
  });
}

function count(parts: DiagnosisParts, ticket: ParentNode, path: string, selector: string): string {
  if (path === 'elsewhere.proof') return 'on another page';
  if (!isSelector(selector)) return 'not valid CSS';
  return String(find(parts, ticket, path, selector).size);
}

function find(
  { helpdesk: { messages }, page, trees }: DiagnosisParts,
  ticket: ParentNode,
  path: string,
  selector: string,
): Set<Element> {
  // Each tree is one of its own: here nothing may be looked for in those inside it.
  if (path === 'composer') return new Set(trees.flatMap((tree) => [...tree.querySelectorAll(selector)]));
  if (ON_PAGE.test(path)) return new Set(findAll(page, selector));
  const items = findAll(ticket, messages?.item);
  if (path.startsWith('messages.from.')) return new Set(items.filter((item) => matches(item, selector)));
  if (IN_ITEMS.test(path)) return new Set(items.flatMap((item) => findAll(item, selector)));
  if (!IN_BODIES.test(path)) return new Set(findAll(ticket, selector));
  const bodies = items.flatMap((item) => findAll(item, messages?.body));
  return new Set(bodies.flatMap((body) => findAll(body, selector)));
}
