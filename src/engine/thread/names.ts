import type { Grammar } from '../pack-types';
import { once } from '../once';
import { isWithin } from '../text/edit-distance';
import { signOffsIn } from '../text/sign-offs';
import type { Conversation } from '../types';

const MARKS = /\p{M}/gu;
const PARTS = /[\p{L}\p{N}]+/gu;
const EMAIL = /([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]{1,63}\./gu;
const NAME_LINE = /^\p{Lu}[\p{L}'\u2019.-]*(?: \p{Lu}[\p{L}'\u2019.-]*){0,2}$/u;
/** The local part of an address that is a name: `ana.ruiz`. */
const TWO_WORDS = /^\p{L}{2,}[._-]\p{L}{2,}[ ._-]*$/u;
/** A digit, a sign, or a capital in the middle that no prefix explains: "CoffeeLover", "kim_77". */
const ODD_IN_NAME = /[\d_@#/+]|^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const TAIL = 400;
/** More than anybody goes by: each name in a draft is held against all of them. */
const MOST_NAMES = 100;
const SHORTEST_PREFIX = 3;
const LONG_NAME = 7;

/** How a name in the draft compares with the customer's. */
export type NameVerdict = 'same' | 'typo' | 'other-script' | 'other';

/**
 * The names a customer may go by, folded: full name, name on a message, signature, e-mail. Any of them is right,
 * but not each is surely a name; see `knowsPerson`.
 */
export function customerNames({ customer, thread }: Conversation, grammar: Grammar): Set<string> {
  const messages = thread.filter(({ from }) => from === 'customer');
  const names = [
    customer?.name ?? '',
    ...messages.map(({ name }) => name ?? ''),
    ...messages.flatMap(({ text }) => signedNames(text, grammar)),
    ...messages.flatMap(({ text }) => localParts(text)),
  ];
  const tokens = names.flatMap((name) => [...nameTokens(name), ...localParts(name).flatMap(nameTokens)]);
  return new Set(tokens.filter((token) => !grammar.address.titles.has(token)).slice(0, MOST_NAMES));
}

/**
 * Whether the customer's name is known well enough to call another one wrong: a full name, a given name, an
 * address made of two words, or a signature that begins with a given name. A handle is none. `isNone` tells
 * words of firms and desks.
 */
export function knowsPerson(
  { customer, thread }: Conversation,
  grammar: Grammar,
  isNone: (name: string) => boolean,
): boolean {
  const messages = thread.filter(({ from }) => from === 'customer');
  if (isNone(withoutAddress(customer?.name ?? ''))) return false;
  const told = [customer?.name, ...messages.map(({ name }) => name)].filter((name) => name !== undefined);
  const signed = messages.flatMap(({ text }) => signedNames(text, grammar));
  return (
    told.some((name) => !isNone(withoutAddress(name)) && isPersonName(name, grammar)) ||
    signed.some((name) => isGivenName(nameTokens(name)[0] ?? '', grammar))
  );
}

/** Whether a folded part of a name is a given name that the language's list holds. */
export function isGivenName(token: string, { nicknames }: Grammar): boolean {
  return groupsOf(nicknames).has(token);
}

/** The groups of names for one person that hold a name, by its index. */
const groupsOf = once((nicknames: Grammar['nicknames']): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  for (const [index, names] of nicknames.entries())
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), index]);
  return groups;
});

/** Lower case, without accents, one entry for each part: "Ana-María O'Neil" → ana, maria, oneil, o, neil. */
export function nameTokens(name: string): string[] {
  const folded = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  const joined = folded.replace(/['\u2019]/g, '').match(PARTS) ?? [];
  return [...new Set([...joined, ...(folded.match(PARTS) ?? [])])];
}

/** Compares one folded part of a name with those of a person. */
export function compareName(token: string, known: ReadonlySet<string>, grammar: Grammar): NameVerdict {
  const names = [...known];
  if (names.some((name) => isSameName(token, name, grammar.nicknames))) return 'same';
  if (names.length > 0 && names.every((name) => isLatin(name) !== isLatin(token))) return 'other-script';
  const reach = token.length >= LONG_NAME ? 2 : 1;
  return names.some((name) => name.length >= SHORTEST_PREFIX && isWithin(token, name, reach))
    ? 'typo'
    : 'other';
}

/** One word in lower case or with odd letters may be a handle, unless it is known as a name. */
function isPersonName(name: string, grammar: Grammar): boolean {
  if (name.includes('@')) return TWO_WORDS.test(localParts(name)[0] ?? '');
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => ODD_IN_NAME.test(word))) return false;
  return words.length > 1 || CAPITAL.test(name) || isGivenName(nameTokens(name)[0] ?? '', grammar);
}

/** The words in front of the `@`, without what joins them. */
function withoutAddress(name: string): string {
  return name.includes('@') ? (localParts(name)[0] ?? '').replace(/[._+-]/g, ' ') : name;
}

/** An initial, either way round, a prefix and a nickname are the name too. */
function isSameName(token: string, name: string, nicknames: Grammar['nicknames']): boolean {
  if (token === name || (token.length === 1 && name.startsWith(token))) return true;
  if (name.length === 1 && token.startsWith(name)) return true;
  if (token.length >= SHORTEST_PREFIX && name.startsWith(token)) return true;
  const groups = groupsOf(nicknames).get(name);
  return (
    groupsOf(nicknames)
      .get(token)
      ?.some((group) => groups?.includes(group)) ?? false
  );
}

/** What stands under the message: behind a closing, or alone on the last line. */
function signedNames(text: string, { address }: Grammar): string[] {
  const tail = text.slice(-TAIL).trimEnd();
  const lines = tail.split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  const signed = signOffsIn(tail, address).map(({ groups }) => groups?.['name']);
  return [
    ...signed.filter((name) => name !== undefined),
    ...(lines.length > 1 && NAME_LINE.test(last) ? [last] : []),
  ];
}

function localParts(text: string): string[] {
  return Array.from(text.matchAll(EMAIL), ([, local]) => (local ?? '').replace(/\d+/g, ' '));
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
