import { replaceAll } from '../action';
import { defineExtension } from '../define-extension';
import { compileExceptions, exceptionsOf } from '../exceptions';
import {
  capitalised,
  convertCaptureGroups,
  formatMessage,
  getOptions,
  isPhrase,
  recaseToTerm,
  toSentence,
} from '../message';
import { compilePattern, type Found } from '../pattern';
import { vetted, type RuleFields } from '../rule-fields';
import type { Remark } from '../types';

interface Swap {
  readonly key: string;
  readonly value: string;
}

/** Finds one wording and names another. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const swaps = fields
      .pairs('swap')
      .map(([key, value]): Swap => ({ key: vetted(key), value }))
      .sort((a, b) => b.key.length - a.key.length);
    if (swaps.length === 0) return () => () => [];
    const pattern = compilePattern(sourceOf(fields, swaps));
    const isAccepted = compileExceptions(exceptionsOf(fields, accepted));
    const remark = createSwapRemark(fields);
    return () => (block) =>
      pattern.findAll(block.text).flatMap((found) => {
        if (isAccepted(found.text, found.start, block.text)) return [];
        return remark(found, swaps[numberOf(found)]!) ?? [];
      });
  },
});

function sourceOf(fields: RuleFields, swaps: readonly Swap[]): string {
  const keys = swaps.map(({ key }, index) => `(?P<swap${index}>${convertCaptureGroups(key)})`).join('|');
  const source = fields.flag('nonword') ? `(?m)(?:${keys})` : `(?m)\\b(?:${keys})\\b`;
  return fields.flag('ignorecase') ? `(?i)${source}` : source;
}

function numberOf(found: Found): number {
  const name = Object.keys(found.groups).find(
    (key) => found.groups[key] !== undefined && key.startsWith('swap'),
  );
  return Number(name!.slice('swap'.length));
}

/** Null where the words found are already the ones to use. */
function createSwapRemark(fields: RuleFields): (found: Found, swap: Swap) => Remark | null {
  const action = fields.action();
  const isReplacement = action.name === 'replace';
  const template = isReplacement ? withoutDoubleQuotes(fields.text('message')) : fields.text('message');
  const copiesCapital = fields.flag('capitalize');
  return ({ start, end, text }, swap) => {
    const caseOf = (words: string): string =>
      copiesCapital && text === capitalised(text) ? capitalised(words) : words;
    const value = caseOf(expanded(fields, swap, text));
    const options = getOptions(value);
    if (isReplacement ? options.includes(text) : isAcceptedForm(value, text)) return null;
    const chosen = action.params.length > 0 ? action.params : options.map(caseOf);
    const words = isReplacement ? toSentence(chosen) : recaseToTerm(value, text);
    return { start, end, match: text, message: formatMessage(template, words, text) };
  };
}

/** `$1` in a value stands for what a group of its key has caught. */
function expanded(fields: RuleFields, { key, value }: Swap, observed: string): string {
  if (!/\$\d/.test(value)) return value;
  return replaceAll(observed, fields.flag('ignorecase') ? `(?i)${key}` : key, value);
}

/** Without a replacing action a value may be a pattern of all the forms that are right. */
function isAcceptedForm(value: string, observed: string): boolean {
  if (isPhrase(value)) return value === observed;
  try {
    return compilePattern(`^(?:${vetted(value)})$`).matches(observed);
  } catch {
    // No pattern, then: the words themselves.
    return value === observed;
  }
}

/** The options come with quotes of their own. */
function withoutDoubleQuotes(template: string): string {
  const quoted = ["'%s'", '"%s"'].find((form) => template.split(form).length === 3);
  return quoted ? template.replace(quoted, '%s') : template;
}
