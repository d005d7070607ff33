import { toWords } from '../author-words';
import type { SiteProfile } from '../define-helpdesk';
import { lastDigits } from '../last-digits';
import { findAll } from '../select';
import { outwards } from './elements';
import { bodyIn, type BodyLearned } from './learn-body';
import type { From } from './learn-sides';
import type { ItemsLearned } from './learn-items';
import type { LessonSide } from './lesson';
import { grouped } from './selectors';
import { RANKS, tokensOf } from './tokens';

export type Writer = NonNullable<NonNullable<SiteProfile['messages']>['writer']>;

interface Known {
  readonly ticket: Element;
  readonly items: ItemsLearned;
  readonly body: BodyLearned;
  readonly from: From;
}

/** How a page points at a person: an attribute that ends in their number. */
interface Pointer {
  readonly attribute: string;
  readonly selector: string;
}

const PERSON =
  /user|person|people|member|contact|customer|client|profile|author|agent|staff|account|requester|owner|employee|kunde|benutzer|mitarbeiter/i;
const ASKS = new Set(
  'requester reporter customer contact client author created creator opened from owner sender submitter kunde melder'.split(
    ' ',
  ),
);
const HELPS = new Set(
  'logged login logout me my self account current session profile assigned assignee staff agent handler nav navbar header topbar menu'.split(
    ' ',
  ),
);
const FARTHEST_UP = 6;

/**
 * Where no look of a message tells whose it is, the number of its writer may: it stands beside the requester, too, or
 * beside who is logged in. Null where the page shows no such proof for both sides.
 */
export function learnWriter(known: Known): Writer | null {
  const [customer] = itemsOf(known, 'customer');
  const [agent] = itemsOf(known, 'agent');
  if (!customer || !agent) return null;
  for (const pointer of pointersIn(customer, known)) {
    const item = `${pointer.selector}${notInBody(known)}`;
    const numberOf = (one: Element) => numberIn(findAll(one, item)[0], pointer);
    const [asks, helps] = [numberOf(customer), numberOf(agent)];
    if (asks === null || helps === null || asks === helps) continue;
    if (!itemsOf(known, 'customer').every((one) => numberOf(one) !== helps)) continue;
    const places = { pointer, known, numberOf };
    const atCustomer = placeOf(asks, 'customer', places);
    const atAgent = placeOf(helps, 'agent', places);
    if (atCustomer && atAgent)
      return { item, customer: atCustomer, agent: atAgent, person: [pointer.attribute] };
  }
  return null;
}

function itemsOf({ items }: Known, side: LessonSide): Element[] {
  return [...items.byExample].filter(([example]) => example.side === side).map(([, item]) => item);
}

/** A message may mention anybody. */
function notInBody({ body: { body } }: Known): string {
  return body.startsWith(':scope') ? '' : `:not(${grouped(body)} *)`;
}

function pointersIn(item: Element, { body }: Known): Pointer[] {
  const words = bodyIn(item, body.body);
  const outside = [...item.querySelectorAll('*')].filter(
    (element) => !words?.contains(element) || words === item,
  );
  return outside.flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => pointerOf(element.localName, name, value) ?? []),
  );
}

function pointerOf(tag: string, name: string, value: string): Pointer | null {
  if (lastDigits(value) === null) return null;
  if (name.startsWith('data-') && PERSON.test(name)) return { attribute: name, selector: `[${name}]` };
  const [, before = ''] = /([^#]*?[/=?-])\d+\D*$/.exec(value) ?? [];
  const end = before.split('/').slice(-2).join('/');
  if (name !== 'href' || !PERSON.test(end) || /["\\]|\d/.test(end)) return null;
  return {
    attribute: name,
    selector: `${tag}[href*="${end.includes('=') ? end : `/${end.replace(/^.*\/(?=.+\/)/, '')}`}"]`,
  };
}

function numberIn(element: Element | undefined, { attribute }: Pointer): string | null {
  return lastDigits(element?.getAttribute(attribute) ?? '');
}

interface Places {
  readonly pointer: Pointer;
  readonly known: Known;
  readonly numberOf: (item: Element) => string | null;
}

/** A place of the page where this person stands and nobody of another side ever does. */
function placeOf(number: string, side: 'customer' | 'agent', { pointer, known }: Places): string | null {
  const { ticket, items, body } = known;
  const root: ParentNode = side === 'customer' ? ticket : ticket.ownerDocument;
  const isInWords = (element: Element) =>
    items.all.some((item) => item.contains(element) && bodyIn(item, body.body)?.contains(element));
  const all = findAll(root, pointer.selector);
  const own = all.filter((element) => numberIn(element, pointer) === number && !isInWords(element));
  const isProof = (selector: string) => {
    const found = findAll(root, selector);
    return (
      found.length > 0 &&
      found.every((element) => numberIn(element, pointer) === number && !isInWords(element)) &&
      // One kind of message is no proof for the others of its kind.
      found.filter((element) => items.all.some((item) => item.contains(element))).length <=
        (side === 'customer' ? 1 : 0)
    );
  };
  const options = own.flatMap((element) => optionsFor(element, pointer, side));
  const proofs = options.filter(({ selector }) => isProof(selector));
  const named = proofs.filter(({ isNamed }) => isNamed);
  const outside = new Set(own.filter((element) => !items.all.some((item) => item.contains(element))));
  // A place that nothing names may be about who wrote last.
  return (
    named[0]?.selector ?? (side === 'customer' && outside.size === 1 ? (proofs[0]?.selector ?? null) : null)
  );
}

function optionsFor(
  element: Element,
  { selector }: Pointer,
  side: 'customer' | 'agent',
): { selector: string; isNamed: boolean }[] {
  const words = side === 'customer' ? ASKS : HELPS;
  return outwards(element)
    .slice(0, FARTHEST_UP)
    .flatMap((around) => {
      const isTag = side === 'agent' && /^(?:nav|header)$/.test(around.localName);
      const tokens = tokensOf(around).filter(({ rank }) => rank <= RANKS.made);
      const named = tokens.map((token) => ({
        selector: around === element ? `${selector}${token.selector}` : `${token.selector} ${selector}`,
        isNamed: toWords(token.selector).some(
          (word) => words.has(word) || (side === 'agent' && /^logged|^current|^me$/.test(word)),
        ),
      }));
      return isTag ? [...named, { selector: `${around.localName} ${selector}`, isNamed: true }] : named;
    });
}
