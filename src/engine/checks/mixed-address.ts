import { findMixedForms } from '../address/find-mixed';
import type { Facts } from '../facts';
import { once } from '../once';
import { nameTokens } from '../thread/names';
import type { Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** Letters, so that a name is safe in a pattern. */
const PLAIN = /^\p{L}[\p{L}'-]*$/u;
const NEXT_NAME = "(?! \\p{Lu}[\\p{L}'-])";
/** In a greeting of up to two words, or behind a comma, a name can only be the reader's. */
const ADDRESSED = '(?<=^ *(?:\\p{L}+,? ){0,2}|\\p{L}, )';
const ENDS = '(?= *[,.!?:]| *$)';

/** Two ways to address one person: a title and a first name, or the two pronouns of other languages. */
export default defineCheck({
  id: 'mixed-address',
  dimension: 'respect',
  severity: 'warn',
  applies: (facts) => customerOf(facts) !== null || formsOf(facts) !== null,
  find: (facts) => {
    const customer = customerOf(facts);
    const forms = formsOf(facts);
    if (forms) return [{ rule: 'forms', span: forms }];
    return customer ? [...findTitledGivenName(customer, facts), ...findSwitch(customer, facts)] : [];
  },
});

/** Asked twice for each draft. */
const formsOf = once(({ conversation }: Facts) => findMixedForms(conversation));

interface Customer {
  readonly given: string;
  readonly family: string;
}

/** Somebody with a given and a family name that cannot be taken for one another. */
function customerOf({ conversation, pack }: Facts): Customer | null {
  const name = (conversation.customer?.name ?? '').replace(/\u2019/g, "'").trim();
  const [last, first] = name.split(',').map((part) => part.trim());
  const { titles } = pack.pack.grammar.address;
  const words = (first ? `${first} ${last}` : name)
    .split(/\s+/)
    .filter((word) => !titles.has(word.toLowerCase().replace(/\./g, '')));
  const [given, family] = [words[0] ?? '', words.at(-1) ?? ''];
  const isPlain = PLAIN.test(given) && PLAIN.test(family);
  return words.length > 1 && isPlain && given.toLowerCase() !== family.toLowerCase()
    ? { given, family }
    : null;
}

/** "Dear Ms Ana": the title wants the family name. */
function findTitledGivenName({ given, family }: Customer, facts: Facts): Found[] {
  const pattern = new RegExp(`${titleOf(facts)} ${given}(?![\\p{L}'-])${NEXT_NAME}`, 'u');
  const match = pattern.exec(facts.draft.scope);
  if (!match) return [];
  const title = match[0].slice(0, match[0].indexOf(' '));
  return [
    {
      rule: 'title-first-name',
      span: spanOf(match),
      fixes: [{ text: `${title} ${family}` }, { text: given }],
    },
  ];
}

/** "Dear Ms Ruiz, … Thanks, Ana": whichever comes second. The agent may have the same name and sign with it. */
function findSwitch({ given, family }: Customer, facts: Facts): Found[] {
  const { conversation, draft } = facts;
  if (nameTokens(conversation.agent?.name ?? '').includes(given.toLowerCase())) return [];
  const formal = new RegExp(`${titleOf(facts)} (?:${given} )?${family}(?![\\p{L}'-])`, 'u').exec(draft.scope);
  const informal = new RegExp(
    `${ADDRESSED}(?:${[given, ...shortFormsOf(given, facts)].join('|')})${ENDS}`,
    'mu',
  ).exec(draft.scope);
  if (!formal || !informal || informal.index === formal.index) return [];
  return [{ rule: 'switch', span: spanOf(formal.index > informal.index ? formal : informal) }];
}

/** "Pete" for "Peter". */
function shortFormsOf(given: string, { pack }: Facts): string[] {
  const name = given.toLowerCase();
  return pack.pack.grammar.nicknames
    .filter((group) => group.includes(name))
    .flat()
    .filter((one) => one !== name)
    .map((one) => one[0]!.toUpperCase() + one.slice(1));
}

/** A title with a capital: "Ms", "Ms.". */
function titleOf({ pack }: Facts): string {
  const titles = [...pack.pack.grammar.address.titles];
  return `(?<![\\p{L}'-])(?:${titles.map((title) => title[0]!.toUpperCase() + title.slice(1)).join('|')})\\.?`;
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
