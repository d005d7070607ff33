import type { Author } from '../engine/types';

type KnownAuthor = Exclude<Author, 'unknown'>;

/** Words by which pages name a side of a conversation, in the attributes of what that side wrote. */
const SIDES: Readonly<Record<KnownAuthor, string>> = {
  note: 'note notes internal private whisper',
  bot: 'bot system automated automatic chatbot autoreply',
  agent: 'agent staff operator outgoing outbound sent',
  customer: 'customer requester requestor enduser visitor contact client incoming inbound received',
};
const SIDE_OF: ReadonlyMap<string, KnownAuthor> = new Map(
  Object.entries(SIDES).flatMap(([side, words]) =>
    words.split(' ').map((word) => [word, side as KnownAuthor] as const),
  ),
);
/** Most of what a page is made of names no side, and is not looked at word by word. */
const HINT = new RegExp([...SIDE_OF.keys(), 'end.?user'].join('|'), 'i');
/** Words that say nothing, beside single letters. `to` is not among them: `to-customer` is written by somebody else. */
const NEUTRAL = new Set(
  (
    'message messages msg comment reply response chat ticket conversation thread entry event item row bubble post ' +
    'article email mail from by is sender author role type kind side direction written user the public variant'
  ).split(' '),
);

/**
 * The side that a class, a value or a label names, where it names nothing else: `message--customer` and `is-agent` do,
 * `customer-service` and `sent-at` are about something else.
 */
export function sideOf(words: string): KnownAuthor | null {
  if (!HINT.test(words)) return null;
  const telling = toWords(words).filter((word) => word.length > 1 && !NEUTRAL.has(word));
  const sides = new Set(telling.map((word) => SIDE_OF.get(word) ?? null));
  const [side = null] = sides;
  return sides.size === 1 ? side : null;
}

/** The sides that an element's own attributes name. */
export function sidesOn(element: Element): KnownAuthor[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'class') return value.split(/\s+/).flatMap((one) => sideOf(one) ?? []);
    if (name === 'aria-label') return sideOf(value) ?? [];
    return (name.startsWith('data-') && sideOfData(name, value)) || [];
  });
}

/** `data-author="customer"` and `data-is-internal="true"`; not `data-status="sent"`, which is no side. */
function sideOfData(name: string, value: string): KnownAuthor | null {
  if (!HINT.test(name) && !HINT.test(value)) return null;
  const key = name.slice('data-'.length).replace(/^(?:testid|test-id|qa|cy)$/, '');
  if (toWords(key).every((word) => NEUTRAL.has(word))) return sideOf(value);
  return /^(?:|1|true|yes)$/.test(value) ? sideOf(key) : null;
}

/** `isEndUser` and `is-end_user` → `is`, `enduser`. */
export function toWords(text: string): string[] {
  const spaced = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const words = spaced.replace(/[^a-z]+/g, ' ').replace(/\bend user\b/g, 'enduser');
  return words.split(' ').filter(Boolean);
}
