import type { Author, Message } from '../engine/types';
import { sidesOn, toWords } from './author-words';
import { personName } from './person-name';
import { plainText } from './plain-text';

/** What a message on a page that no profile knows consists of, as far as names of classes and data tell. */
export interface MessageParts {
  readonly item: Element;
  readonly person: Element | null;
  readonly time: Element | null;
  readonly body: Element;
}

const PERSON = new Set(['author', 'sender', 'username', 'fullname', 'name', 'user', 'from', 'who']);
const TIME = new Set(['time', 'timestamp', 'date', 'datetime', 'ago']);
const BODY = new Set(['body', 'content', 'text', 'html', 'markdown', 'prose']);
/** What is no words of the writer: besides a name and a time, what surrounds a message or was quoted in it. */
const AROUND = new Set(
  'avatar action actions toolbar menu quote quoted signature badge label reaction reactions meta header footer recipients subject'.split(
    ' ',
  ),
);
const NO_WORDS = 'button, [role="button"], [role="menu"], [role="toolbar"], header, footer, time, blockquote';
/** Words; a longer one is a sentence. */
const LONGEST_NAME = 6;

export function findParts(item: Element): MessageParts {
  const inside = [...item.querySelectorAll('*')];
  const time = inside.find((element) => isTime(element)) ?? null;
  const person = inside.find((element) => isPerson(element)) ?? null;
  const all = countWords(textOf(item));
  const isBody = (element: Element) => isNamed(element, BODY) && countWords(textOf(element)) * 2 > all;
  return { item, person, time, body: inside.find(isBody) ?? item };
}

/** `wrappers` are the elements around the item that hold no other one. */
export function readParts({ item, person, time, body }: MessageParts, wrappers: readonly Element[]): Message {
  const name = person && personName(plainText(person));
  const at = time?.getAttribute('datetime');
  return {
    from: authorOf({ item, person, time, body }, wrappers),
    text: textOf(body),
    ...(name && { name }),
    ...(at && { at }),
  };
}

/** The careful order: a note or a bot wherever one is named; a side only where nothing speaks for the other. */
export function authorOf({ item, person, body }: MessageParts, wrappers: readonly Element[]): Author {
  const outer = [item, ...wrappers, ...onlyChildren(item)].flatMap(sidesOn);
  const inner = [body, person].flatMap((part) => (part ? pathTo(item, part) : [])).flatMap(sidesOn);
  const around = [...item.querySelectorAll('*')]
    .filter((element) => !body.contains(element))
    .flatMap(sidesOn);
  const all = [...outer, ...inner, ...around];
  if (all.includes('note')) return 'note';
  if (all.includes('bot')) return 'bot';
  const [side = 'unknown', ...other] = new Set(outer.length > 0 ? outer : inner);
  return other.length === 0 ? side : 'unknown';
}

export function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** What is the same box as the item: its one child, the one child of that, and so on. */
function onlyChildren(item: Element): Element[] {
  const [child, ...others] = item.children;
  return child && others.length === 0 ? [child, ...onlyChildren(child)] : [];
}

/** From a part out to the item, which is not among them. */
function pathTo(item: Element, part: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = part; at && at !== item; at = at.parentElement) path.push(at);
  return path;
}

function textOf(element: Element): string {
  return plainText(element, { drop: isNoWords });
}

/** What surrounds the words of a message: its writer, its time, buttons, what is quoted. */
export function isNoWords(element: Element): boolean {
  return element.matches(NO_WORDS) || isNamed(element, AROUND) || isTime(element) || isPerson(element);
}

function isTime(element: Element): boolean {
  return (
    element.matches('time, [datetime]') ||
    (isNamed(element, TIME) && countWords(element.textContent) <= LONGEST_NAME)
  );
}

function isPerson(element: Element): boolean {
  const words = isNamed(element, PERSON) ? countWords(element.textContent) : 0;
  return words > 0 && words <= LONGEST_NAME;
}

/** True where the last word of a class, or of what data and microdata call the element, is one of these. */
function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  const names = [
    ...element.classList,
    ...element.getAttributeNames().filter((name) => name.startsWith('data-')),
  ];
  const called = [element.getAttribute('itemprop'), element.getAttribute('data-testid')];
  return [...names, ...called].some((name) => words.has(toWords(name ?? '').at(-1) ?? ''));
}
