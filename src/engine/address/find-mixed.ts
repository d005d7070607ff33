import type { Conversation, Span } from '../types';
import { guessLanguage } from '../text/guess-language';
import { addressForms, type AddressForms } from './forms';

/** Titles, buttons and what somebody else said. */
const QUOTED = /"[^"\n]{1,80}"|„[^“”"\n]{1,80}[“”"]|“[^”\n]{1,80}”|«[^»\n]{1,80}»|‚[^‘\n]{1,80}‘/gu;
const MOST_CHARACTERS = 4000;
const WORDS = /[\p{L}'\u2019]+/gu;
const SIGNS = Object.entries(addressForms).map(
  ([language, { sign }]) => [language, sign.split('|')] as const,
);

/** What is compiled once for a language. */
type Reader = Readonly<Record<'formal' | 'informal' | 'plural', RegExp>>;
const readers = new Map<string, Reader>();

/** Where a text says "Sie" and where it says "du", first of each. */
interface Address {
  readonly formal: Span | null;
  readonly informal: Span | null;
}

/**
 * Where a draft leaves the form of address that it began with, or else the one of the last agent message, or else
 * the customer's own; null where it does not, and in languages that have one form for all.
 */
export function findMixedForms({ draft, thread }: Conversation): Span | null {
  const last = thread.filter(({ from }) => from === 'customer').at(-1)?.text ?? '';
  const both = `${last.slice(0, MOST_CHARACTERS)}\n${draft.slice(0, MOST_CHARACTERS)}`;
  const reader = readerOf(guessLanguage(both) ?? languageBySign(both));
  const own = reader && addressOf(draft, reader);
  if (!own) return null;
  const { formal, informal } = own;
  if (formal && informal) return formal.start > informal.start ? formal : informal;
  const agent = thread.filter(({ from }) => from === 'agent').at(-1)?.text ?? '';
  const before = [agent, last].map((text) => addressOf(text, reader)).find(isOneForm);
  if (!before) return null;
  return before.formal ? informal : formal;
}

/** Of a few words: one that only one of the languages has. */
function languageBySign(text: string): string | null {
  const words = new Set(text.toLowerCase().match(WORDS));
  const told = SIGNS.filter(([, signs]) => signs.some((sign) => words.has(sign)));
  return told.length === 1 ? told[0]![0] : null;
}

function isOneForm(address: Address | null): address is Address {
  return address !== null && (address.formal === null) !== (address.informal === null);
}

/** Null where several people are addressed. */
function addressOf(text: string, { formal, informal, plural }: Reader): Address | null {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .replace(/\u2019/g, "'")
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  if (plural.test(words)) return null;
  return { formal: first(formal, words), informal: first(informal, words) };
}

function first(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].trimEnd().length };
}

function readerOf(language: string | null): Reader | null {
  const forms = language === null ? undefined : addressForms[language];
  if (!language || !forms) return null;
  const reader = readers.get(language) ?? compile(forms);
  readers.set(language, reader);
  return reader;
}

function compile({ formal, informal, plural }: AddressForms): Reader {
  const oneOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'mu');
  return { formal: oneOf(formal), informal: oneOf(informal), plural: oneOf([plural]) };
}
