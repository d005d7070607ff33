import type { Conversation } from './types';

const FIELD = /lower\(\$0\)|\$0|\{customer\}/g;
/** Anything else that looks like a field: a fix must be complete text. */
const UNKNOWN_FIELD = /\b(?!lower\()\w+\(\$0\)|\$(?!0)\w*|\{(?!customer\})[^{}]*\}/;
const GIVEN_NAME = /^\p{L}[\p{L}'\u2019-]+$/u;

/** The match that a fix is for. */
export interface FixSite {
  readonly words: string;
  readonly startsSentence: boolean;
  readonly conversation: Conversation;
  /** Lower case: no title is taken for a given name. */
  readonly titles: ReadonlySet<string>;
}

/**
 * The text that a rule's `fix` makes for a match, or null where a value is unknown or nothing would change.
 * Facts come from the conversation or there is no fix.
 */
export function fillFix(template: string, site: FixSite): string | null {
  const values = (template.match(FIELD) ?? []).map((field) => valueOf(field, site));
  if (values.includes(null)) return null;
  const text = template.replace(FIELD, () => values.shift() ?? '');
  return text === site.words ? null : text;
}

/** What is wrong with a template and how to mend it, or null. */
export function faultOfFix(template: string): string | null {
  const field = UNKNOWN_FIELD.exec(template)?.[0];
  return field ? `the fix holds "${field}"; use $0, lower($0) or {customer}` : null;
}

function valueOf(field: string, site: FixSite): string | null {
  if (field === '$0') return site.words;
  return field === '{customer}' ? givenNameOf(site) : toLower(site);
}

/** No lower case for words with a lone "I", which may be the pronoun. */
function toLower({ words, startsSentence }: FixSite): string | null {
  if (/\bI\b/.test(words)) return null;
  return startsSentence ? words[0] + words.slice(1).toLowerCase() : words.toLowerCase();
}

/** The name up to the first blank, or null where that is not plainly a given name: "Ruiz, Ana", "Dr Ruiz". */
function givenNameOf({ conversation, titles }: FixSite): string | null {
  const first = conversation.customer?.name?.trim().split(/\s+/)[0] ?? '';
  return GIVEN_NAME.test(first) && !titles.has(first.toLowerCase()) ? first : null;
}
