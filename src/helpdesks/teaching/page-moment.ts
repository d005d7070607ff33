import { equal, isPassing, RANKS, type Token, tokensOf } from './tokens';
import { openRootsIn, type Tree } from '../trees';
import type { PageMoment } from './lesson';

const STATES = [
  'aria-pressed',
  'aria-selected',
  'aria-checked',
  'aria-current',
  'data-state',
  'data-active',
  'data-selected',
];
/** What only follows the pointer or the keyboard. */
const NOISE =
  /hover|focus|blink|cursor|caret|animat|transition|enter|leav|ripple|press(?!ed)|drag|typing|dirty|touched|pristine|valid/i;
/** Menus and bubbles that come and go by themselves. */
const FLEETING =
  '[role="menu"], [role="listbox"], [role="tooltip"], [role="alert"], [role="status"], [aria-live]';
/** Of these it is the value that tells which one it is. */
const CHOICE = 'option, input[type="radio"]';
const SKIPPED = 'script, style, link, meta, head, title, svg *, iframe *';
/** Elements; more than that is not looked at. */
const MOST = 6000;
/** Names of one element that states are told with. */
const MOST_NAMES = 3;

/** What selectors can say of the page now, without what is inside the elements `apart`: drafts and messages. */
export function takeMoment(page: Document, apart: readonly Element[]): PageMoment {
  const said = new Map<string, Element[]>();
  const left = new Set(apart.flatMap((one) => [one, ...one.querySelectorAll('*')]));
  // Before they are counted: a long conversation stands in front of all else.
  const wanted = elementsOf(page).filter((element) => !left.has(element));
  for (const element of wanted.slice(0, MOST)) {
    if (element.matches(SKIPPED) || element.closest(FLEETING)) continue;
    for (const selector of new Set(selectorsOf(element))) {
      const known = said.get(selector);
      if (known) known.push(element);
      else said.set(selector, [element]);
    }
  }
  return { said };
}

function elementsOf(tree: Tree): Element[] {
  const own = [...tree.querySelectorAll('*')];
  return [...own, ...openRootsIn(tree).flatMap(elementsOf)];
}

/** That it is there, and how it is, each by what it is called or where it stands. */
function selectorsOf(element: Element): string[] {
  const names = namesOf(element);
  const states = statesOf(element);
  const there = names.map(({ selector }) => selector);
  const how = names.flatMap(({ selector }) =>
    states.filter((state) => !selector.includes(state)).map((state) => selector + state),
  );
  return [...there, ...how].filter((selector) => !NOISE.test(selector));
}

function namesOf(element: Element): Token[] {
  const own = tokensOf(element);
  const named = own.slice(0, MOST_NAMES);
  const parent = element.parentElement;
  const siblings = [...(parent?.children ?? [])];
  const place = `${element.localName}:nth-child(${siblings.indexOf(element) + 1})`;
  const above = parent
    ? tokensOf(parent)
        .filter(({ rank }) => rank <= RANKS.made)
        .slice(0, 2)
    : [];
  const value = element.getAttribute('value') ?? '';
  const isChoice = element.matches(CHOICE) && /^[\w-]{1,24}$/.test(value) && !/\d{2}/.test(value);
  const placed = above.map(({ selector, rank }) => ({ selector: `${selector} > ${place}`, rank }));
  const called = [...named, ...(element.localName === 'option' ? above.map(inside) : [])];
  return isChoice
    ? called
        .map(({ selector, rank }) => ({ selector: selector + equal('value', value), rank }))
        .concat(placed)
    : [...named, ...placed];
}

function inside({ selector, rank }: Token): Token {
  return { selector: `${selector} > option`, rank };
}

function statesOf(element: Element): string[] {
  const states = STATES.filter((name) => element.hasAttribute(name)).map((name) =>
    equal(name, element.getAttribute(name)!),
  );
  const classes = [...element.classList].filter((name) => isPassing(name) || element.classList.length < 12);
  const data = [...element.attributes].filter(
    ({ name, value }) =>
      name.startsWith('data-') && /^[a-z][\w-]{0,24}$|^$/i.test(value) && !/\d{2}/.test(value),
  );
  return [
    ...(isChosen(element) ? [':checked'] : []),
    ...(element.matches('input[type="checkbox"]:not(:checked)') ? [':not(:checked)'] : []),
    ...states,
    ...hiddenValue(element),
    ...data.map(({ name, value }) => equal(name, value)),
    ...classes.map((name) => `.${CSS.escape(name)}`),
    ...notHidden(element, classes),
  ];
}

function isChosen(element: Element): boolean {
  return element.matches('input:checked, option:checked');
}

/** What a form sends along and nobody sees. */
function hiddenValue(element: Element): string[] {
  const value = element.getAttribute('value');
  const isTold =
    element.matches('input[type="hidden"]') && value !== null && /^[a-z_-]{0,20}$|^[01]$/i.test(value);
  return isTold ? [equal('value', value)] : [];
}

/** Of two forms of which one is always hidden: a page hides by a class, an attribute or a style. */
function notHidden(element: Element, classes: readonly string[]): string[] {
  const hides = ['hidden', 'hide', 'd-none', 'is-hidden', 'ng-hide', 'invisible', 'collapsed'];
  const isForm = element.matches('form, fieldset, section, div, textarea');
  if (!isForm || classes.some((name) => hides.includes(name)) || element.hasAttribute('hidden')) return [];
  const style = element.getAttribute('style') ?? '';
  if (/display:\s*none/.test(style)) return [];
  return [`:not(.hidden, .hide, .d-none, .is-hidden, [hidden], [style*="display: none"])`];
}
