import type { Facts } from '../facts';
import { once } from '../once';
import type { AddressForms } from '../pack-types';
import { mentionOf } from '../thread/mention';
import { compareName, isGivenName, knowsPerson, nameTokens, type NameVerdict } from '../thread/names';
import type { Fix, Severity, Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** A greeting stands at the top. */
const TOP = 200;
/** As far as another name in the same greeting may stand: "Hi Sarah and Ana". */
const REST_OF_GREETING = 40;
const SHORTEST_OTHER = 3;
const PLAIN_NAME = /^\p{L}[\p{L}'\u2019-]+$/u;
/** A word of a name begins with a capital, and owns nothing ("Mum's Kitchen"). */
const NAME_WORD = /^\p{Lu}(?!.*'s$)/u;
const ENDS_ADDRESS = /^ *(?:[,!:\u2013]|- |$)/;
/** A name alone on the first line, with a comma: "Maria,". */
const FIRST_LINE = /^\s*(?<name>\p{Lu}[\p{L}'-]{1,30}), *(?=\n|$)/du;
const INNER_NAME = /(?<name>\p{Lu}[\p{L}'-]{1,30})(?=[,.!](?: +\S|\s*$))/dgmu;
const RULES: Readonly<Record<Exclude<NameVerdict, 'same'>, { rule: string; severity: Severity }>> = {
  typo: { rule: 'typo', severity: 'warn' },
  'other-script': { rule: 'other', severity: 'hint' },
  other: { rule: 'other', severity: 'stop' },
};

export default defineCheck({
  id: 'wrong-name',
  dimension: 'resolution',
  severity: 'stop',
  applies: ({ names, conversation, pack }) =>
    names.size > 0 && knowsPerson(conversation, pack.pack.grammar, (name) => pack.cue('COMPANY').test(name)),
  find: (facts) => [...findGreeting(facts), ...findVocatives(facts)],
});

/** A name as it stands in the draft; a title is not part of it. */
interface Addressed extends Span {
  readonly tokens: readonly string[];
  readonly hasTitle: boolean;
}

function findGreeting(facts: Facts): Found[] {
  const { grammar } = facts.pack.pack;
  const top = facts.draft.scope.slice(0, TOP);
  const greeted =
    namesIn(top, addressIn(grammar.address).greeting, facts).find((name) => endsAddress(name, facts)) ??
    namesIn(top, FIRST_LINE, facts).find(({ tokens }) => isGivenName(tokens[0] ?? '', grammar));
  const verdict = greeted ? judge(greeted, facts) : 'same';
  if (!greeted || verdict === 'same' || greetsCustomerToo(greeted, facts)) return [];
  const { rule, severity } = RULES[verdict];
  const isMentioned = severity === 'stop' && mentionOf(greeted.tokens[0] ?? '', facts) === 'somebody';
  return [
    {
      rule,
      severity: isMentioned ? 'warn' : severity,
      span: spanOf(greeted),
      ...fixesFor(greeted, facts),
    },
  ];
}

/** "Thanks, Sarah, for waiting", and "Thanks Sarah, …" where that is surely a name and not the agent's own. */
function findVocatives(facts: Facts): Found[] {
  const { grammar } = facts.pack.pack;
  const { scope } = facts.draft;
  const own = ownNames(facts);
  const thanked = namesIn(scope, INNER_NAME, facts).filter(
    ({ start, tokens }) =>
      isGivenName(tokens[0] ?? '', grammar) &&
      !own.includes(tokens[0] ?? '') &&
      facts.pack.cue('THANKED').test(scope.slice(Math.max(0, start - REST_OF_GREETING * 2), start)),
  );
  return [...namesIn(scope, addressIn(grammar.address).vocative, facts), ...thanked]
    .filter((name) => judge(name, facts) !== 'same')
    .map((name) => ({ rule: 'mid-text', severity: 'warn', span: spanOf(name), ...fixesFor(name, facts) }));
}

/** Compiled once for each pack. */
const addressIn = once(({ greeting, vocative }: AddressForms) => ({
  greeting: new RegExp(greeting, 'dgmu'),
  vocative: new RegExp(vocative, 'dgmu'),
}));

/** The names that a pattern finds and that can only be somebody's name. */
function namesIn(text: string, pattern: RegExp, facts: Facts): Addressed[] {
  const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
  return matches.flatMap((match) => {
    const [start, end] = match?.indices?.groups?.['name'] ?? [0, 0];
    const name = withoutTitles(text, start, end, facts);
    return isNameShaped(text.slice(name.start, name.end), name.tokens, facts) ? [name] : [];
  });
}

function withoutTitles(text: string, from: number, to: number, { pack }: Facts): Addressed {
  const { titles } = pack.pack.grammar.address;
  let start = from;
  for (const word of text.slice(from, to).split(' ')) {
    const plain = word.toLowerCase().replace(/\./g, '');
    if (!titles.has(plain) && !pack.cue('ROLE').test(plain)) break;
    start = Math.min(to, start + word.length + 1);
  }
  return { start, end: to, tokens: nameTokens(text.slice(start, to)), hasTitle: start > from };
}

function isNameShaped(words: string, tokens: readonly string[], { pack }: Facts): boolean {
  const { grammar } = pack.pack;
  const isWord = (token: string) =>
    grammar.address.anybody.has(token) ||
    pack.cue('ROLE').test(token) ||
    (grammar.stopWords.has(token) && token.length > 1 && !isGivenName(token, grammar));
  return tokens.length > 0 && words.split(' ').every((word) => NAME_WORD.test(word)) && !tokens.some(isWord);
}

/** A comma, the end of the line, or behind a given name words that begin a sentence: "Hi Monday works" addresses nobody. */
function endsAddress({ end, tokens }: Addressed, { draft, pack }: Facts): boolean {
  const rest = draft.scope.slice(end, end + REST_OF_GREETING).split('\n')[0] ?? '';
  const isGiven = isGivenName(tokens[0] ?? '', pack.pack.grammar);
  return ENDS_ADDRESS.test(rest) || (isGiven && pack.cue('AFTER_NAME').test(rest));
}

/** "Hi Clara, hi Ana": one of the two is right. */
function greetsCustomerToo({ end }: Addressed, { draft, names }: Facts): boolean {
  const rest = draft.scope.slice(end, end + REST_OF_GREETING).split('\n')[0] ?? '';
  return nameTokens(rest).some((token) => token.length >= SHORTEST_OTHER && names.has(token));
}

/** The given name decides, behind a title the family name; the agent's own name is never a slip of the keys. */
function judge({ tokens, hasTitle }: Addressed, facts: Facts): NameVerdict {
  const { names, pack } = facts;
  const { grammar } = pack.pack;
  const verdicts = tokens.map((token) => compareName(token, names, grammar));
  const verdict = (hasTitle && verdicts.includes('same') ? 'same' : verdicts[0]) ?? 'same';
  if (verdict === 'same' || tokens.some((token) => mentionOf(token, facts) === 'self')) return 'same';
  return verdict === 'typo' && ownNames(facts).includes(tokens[0] ?? '') ? 'other' : verdict;
}

function ownNames({ conversation }: Facts): string[] {
  return nameTokens(conversation.agent?.name ?? '');
}

/** The customer's given name, behind a title the family name; no fix where that is not plain. */
function fixesFor({ hasTitle }: Addressed, { conversation, pack }: Facts): { fixes?: Fix[] } {
  const { titles } = pack.pack.grammar.address;
  if (pack.cue('COMPANY').test(conversation.customer?.name ?? '')) return {};
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
