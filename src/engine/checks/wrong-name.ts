import type { Facts } from '../facts';
import type { Grammar } from '../pack-types';
import { compareName, nameTokens, type NameVerdict } from '../thread/names';
import type { Fix, Severity, Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** A greeting stands at the top. */
const TOP = 200;
const PLAIN_NAME = /^\p{L}[\p{L}'\u2019-]+$/u;
const RULES: Readonly<Record<Exclude<NameVerdict, 'same'>, { rule: string; severity: Severity }>> = {
  typo: { rule: 'typo', severity: 'warn' },
  'other-script': { rule: 'other', severity: 'hint' },
  other: { rule: 'other', severity: 'stop' },
};

export default defineCheck({
  id: 'wrong-name',
  dimension: 'resolution',
  severity: 'stop',
  applies: ({ names }) => names.size > 0,
  find: (facts) => [...findGreeting(facts), ...findVocatives(facts)],
});

/** A name as it stands in the draft; a title is not part of it. */
interface Addressed extends Span {
  readonly tokens: readonly string[];
  readonly hasTitle: boolean;
}

function findGreeting(facts: Facts): Found[] {
  const { address } = facts.pack.pack.grammar;
  const [greeted] = namesIn(facts.draft.scope.slice(0, TOP), address.greeting, facts);
  const verdict = greeted ? judge(greeted, facts) : 'same';
  if (!greeted || verdict === 'same') return [];
  return [{ ...RULES[verdict], span: spanOf(greeted), ...fixesFor(greeted, facts) }];
}

/** "Thanks, Sarah, for waiting." */
function findVocatives(facts: Facts): Found[] {
  const { address, stopWords } = facts.pack.pack.grammar;
  return namesIn(facts.draft.scope, address.vocative, facts)
    .filter(({ tokens }) => tokens.every((token) => !stopWords.has(token)))
    .filter((name) => judge(name, facts) !== 'same')
    .map((name) => ({ rule: 'mid-text', severity: 'warn', span: spanOf(name), ...fixesFor(name, facts) }));
}

function namesIn(text: string, pattern: string, { pack }: Facts): Addressed[] {
  const { address } = pack.pack.grammar;
  return Array.from(text.matchAll(new RegExp(pattern, 'dgmu')), (match) => {
    const [start, end] = match.indices!.groups!['name']!;
    return withoutTitles(text, start, end, address);
  }).filter(({ tokens }) => tokens.length > 0 && !tokens.some((token) => address.anybody.has(token)));
}

function withoutTitles(text: string, from: number, to: number, { titles }: Grammar['address']): Addressed {
  let start = from;
  for (const word of text.slice(from, to).split(' ')) {
    if (!titles.has(word.toLowerCase().replace(/\./g, ''))) break;
    start = Math.min(to, start + word.length + 1);
  }
  return { start, end: to, tokens: nameTokens(text.slice(start, to)), hasTitle: start > from };
}

/** The given name decides, behind a title the family name; the agent's own name is never a slip of the keys. */
function judge({ tokens, hasTitle }: Addressed, { conversation, names, pack }: Facts): NameVerdict {
  const { grammar } = pack.pack;
  const verdicts = tokens.map((token) => compareName(token, names, grammar));
  const verdict = (hasTitle && verdicts.includes('same') ? 'same' : verdicts[0]) ?? 'same';
  const own = nameTokens(conversation.agent?.name ?? '');
  return verdict === 'typo' && own.includes(tokens[0] ?? '') ? 'other' : verdict;
}

/** The customer's given name, behind a title the family name; no fix where that is not plain. */
function fixesFor({ hasTitle }: Addressed, { conversation, pack }: Facts): { fixes?: Fix[] } {
  const { titles } = pack.pack.grammar.address;
  const [family, given] = (conversation.customer?.name ?? '').split(',');
  const ordered = given === undefined ? (family ?? '') : `${given} ${family}`;
  const words = ordered
    .trim()
    .split(/\s+/)
    .filter((word) => !titles.has(word.toLowerCase().replace(/\./g, '')));
  const name = hasTitle ? words.at(-1) : words[0];
  return name && PLAIN_NAME.test(name) ? { fixes: [{ text: inMixedCase(name) }] } : {};
}

/** "ANA" and "ana" come from forms; nobody greets like that. */
function inMixedCase(name: string): string {
  const isPlain = name !== name.toUpperCase() && name !== name.toLowerCase();
  return isPlain ? name : name[0]!.toUpperCase() + name.slice(1).toLowerCase();
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
