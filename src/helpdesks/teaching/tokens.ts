import { sideOf, toWords } from '../author-words';

/**
 * What a selector can say of one element, and how long it can be expected to hold: what was put there to be found comes
 * first, what a style sheet or a build makes up comes last.
 */
export interface Token {
  readonly selector: string;
  readonly rank: number;
}

export const RANKS = { test: 1, name: 2, data: 3, readable: 4, utility: 5, made: 6, look: 7 } as const;

const TEST = /^data-(?:test|qa|cy|hook|role|component|automation)/;
const LOOK = new Set(['bgcolor', 'align', 'color', 'face', 'background']);
/** Attributes that say what an element is. All others are about one ticket, one language or one moment. */
const NAMING = new Set([
  'name',
  'role',
  'itemprop',
  'itemtype',
  'type',
  'kind',
  'mode',
  'part',
  'contenteditable',
  'aria-multiline',
]);
/**
 * Data that say what something is, and what they may say it of. The value of any other may be about one person or one
 * ticket: only that it is there tells.
 */
const KIND = new Set('type kind role side direction visibility element component part view mode'.split(' '));
const KIND_OF = new Set('message item entry comment reply thread article form box editor'.split(' '));
/** What other extensions put on a page, each on the machines that have it. */
const FOREIGN =
  /^data-(?:gr(?:amm)?|lt|ms-editor|tribute|lpignore|\d?p-ignore|1p|bwignore|com-|dashlane|harper|enable-grammarly)/;
const FLAG = /^(?:true|false|yes|no|on|off)$/i;
/** Of one moment or one place in a row. */
const PASSING = new Set(
  (
    'hover hovered focus focused active selected current expanded collapsed folded open opened closed visible hidden hide ' +
    'show shown animated animate animating animation enter entering entered leave leaving transition fade loading loaded ' +
    'first last odd even alt new unread read seen delivered failed pending sending solved highlighted highlight pinned ' +
    'starred edited long short truncated dragging error valid invalid dirty touched pristine empty disabled enabled today ' +
    'has with via attachment attachments file files merged liked mobile vip online offline away unassigned urgent priority status grouped compact sticky stuck flash blink'
  ).split(' '),
);
/** Words of style sheets that are made of one rule a class. */
const UTILITY =
  /[:/[\]!.]|^-?(?:[mp][trblxyse]?|w|h|min|max|gap|space|text|font|leading|tracking|bg|border|rounded|shadow|flex|grid|col|row|items|justify|self|content|order|basis|grow|shrink|inset|top|left|right|bottom|z|opacity|overflow|cursor|select|ring|divide|d|float|pull|align|clearfix|block|inline|table|relative|absolute|fixed|static|truncate|break|whitespace|prose|antialiased|italic|underline|uppercase|group|container|row|clear|ml|mr|mt|mb|ms|me|pl|pr|pt|pb|ps|pe|px|py|mx|my)(?:-|$)/;
const MODULE = /^([A-Za-z][A-Za-z-]*_[A-Za-z][A-Za-z_-]*?__)[\w-]{4,10}$/;

/** The tokens of an element, the most lasting first. */
export function tokensOf(element: Element): Token[] {
  const tokens = [...element.attributes].flatMap(({ name, value }) => attributeTokens(name, value));
  const classes = [...element.classList].flatMap((name) => classToken(name) ?? []);
  return [...tokens, ...classes].sort((one, other) => one.rank - other.rank);
}

/** Whether a name is one of a moment: `is-active`, `first`. */
export function isPassing(name: string): boolean {
  return toWords(name).some((word) => PASSING.has(word));
}

function attributeTokens(name: string, value: string): Token[] {
  if (name === 'id') return idTokens(value);
  if (LOOK.has(name)) return [{ selector: equal(name, value), rank: RANKS.look }];
  if (name.startsWith('data-v-') || name.startsWith('data-s-'))
    return [{ selector: `[${name}]`, rank: RANKS.made }];
  if (name.startsWith('data-')) return dataTokens(name, value);
  if (!NAMING.has(name) || isPassing(value)) return [];
  return valueTokens(name, value, RANKS.name);
}

function dataTokens(name: string, value: string): Token[] {
  if (FOREIGN.test(name)) return [];
  // What a script keeps here changes from drawing to drawing.
  if (/\d|react|tippy|popper|aria|headless|radix-c|original|bs-|toggle|state|focus|active|open/.test(name))
    return [];
  const key = toWords(name.slice('data-'.length));
  if (TEST.test(name)) {
    const present = { selector: `[${name}]`, rank: RANKS.name };
    return isPassing(value) ? [present] : [...valueTokens(name, value, RANKS.test), present];
  }
  if (key.some((word) => PASSING.has(word))) return [];
  const isFlag = FLAG.test(value);
  const isSaid = sideOf(isFlag ? key.join(' ') : value) !== null;
  const isKind = isCalledKind(key) && !isFlag && !isPassing(value);
  const told = isSaid || isKind ? valueTokens(name, value, RANKS.data) : [];
  return [...told, { selector: `[${name}]`, rank: isFlag && !isSaid ? RANKS.utility : RANKS.data }];
}

/** `type` and `message-type`; not `message-author`, which may be anybody. */
function isCalledKind(key: readonly string[]): boolean {
  return KIND.has(key.at(-1) ?? '') && key.every((word) => KIND.has(word) || KIND_OF.has(word));
}

/** `journal-34-notes` is `journal-…-notes` on every ticket. What has no such beginning says nothing. */
function valueTokens(name: string, value: string, rank: number): Token[] {
  if (value.length > 60 || !/^[\w.:[\]/-]+$/.test(value)) return [];
  if (/^[0-9]$/.test(value)) return [{ selector: equal(name, value), rank: RANKS.utility }];
  if (!/\d/.test(value)) return /[a-z]/i.test(value) ? [{ selector: equal(name, value), rank }] : [];
  const [, start = '', end = ''] =
    /^([A-Za-z][A-Za-z_.:-]{2,}[_.:-]|[A-Za-z]{4,})\d.*?((?:[_.:-][A-Za-z_-]{3,})?)$/.exec(value) ?? [];
  if (start === '') return [];
  const ending = end === '' ? '' : `[${name}$="${end}"]`;
  return [{ selector: `[${name}^="${start}"]${ending}`, rank: Math.max(rank, RANKS.name) }];
}

function idTokens(value: string): Token[] {
  if (/\d/.test(value)) return valueTokens('id', value, RANKS.name);
  const isName = /^[A-Za-z][\w-]*$/.test(value) && !isPassing(value);
  return isName ? [{ selector: `#${CSS.escape(value)}`, rank: RANKS.name }] : [];
}

function classToken(name: string): Token | null {
  // `comment-author-ilse` is about one person.
  if (/^[a-z]+-(?:author|by|user|member)-[a-z]/i.test(name) && sideOf(name) === null) return null;
  if (isPassing(name) || /^(?:js|ng|ember-view|v)-|^ember-view$/.test(name)) return null;
  const module = MODULE.exec(name)?.[1];
  if (module) return { selector: `[class*="${module}"]`, rank: RANKS.readable };
  const selector = `.${CSS.escape(name)}`;
  // The number of one record.
  if (/^[A-Za-z]{3,}(?:[-_][A-Za-z]+)*[-_]?\d+$/.test(name) && !UTILITY.test(name)) return null;
  if (UTILITY.test(name))
    return /^(?:group|peer)\b|^(?:hover|focus|active|disabled|dark|[a-z]+-hover):/.test(name)
      ? null
      : { selector, rank: RANKS.utility };
  return { selector, rank: isMade(name) ? RANKS.made : RANKS.readable };
}

/** A name that a build made up: with digits in it, without vowels, or in capitals and small letters at random. */
function isMade(name: string): boolean {
  if (/\d/.test(name) || /^(?:css|sc|jss|emotion|styled|svelte)-/.test(name) || /^_|_$/.test(name))
    return true;
  const [longest = ''] = name.split(/[-_]+/).sort((one, other) => other.length - one.length);
  return (
    longest.length < 2 ||
    (longest.length > 3 && !/[aeiouy]/i.test(longest)) ||
    /[a-z][A-Z][a-z]?[A-Z]/.test(longest)
  );
}

export function equal(name: string, value: string): string {
  return `[${name}="${value.replace(/["\\]/g, '\\$&')}"]`;
}

/** Whether an element carries the number of one record: `id="change-34"`, `data-message-id="7"`. */
export function isNumbered(element: Element): boolean {
  const numbered = [...element.attributes].filter(
    ({ name, value }) => /^(?:id|data-.*(?:id|key|index))$/.test(name) && /\d/.test(value),
  );
  return numbered.length > 0;
}
