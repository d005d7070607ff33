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
import type { Found } from '../regex/pattern';
import { readable, saysWhatIsWrong, type RuleFields } from '../rule-fields';
import type { Remark } from '../types';

interface Swap {
  readonly key: string;
  readonly value: string;
  /** The value for a match, where that may hold some of the match. */
  expand(observed: string): string;
  /** Whether a match is one of the forms that the value allows. */
  isRight(observed: string): boolean;
}

/** Finds one wording and names another. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const swaps = fields
      .pairs('swap')
      .map(([key, value]) => swapOf(fields, readable(key), value))
      .sort((a, b) => b.key.length - a.key.length);
    if (swaps.length === 0) return () => () => [];
    const pattern = fields.compile(sourceOf(fields, swaps));
    const isAccepted = compileExceptions(fields, exceptionsOf(fields, accepted));
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
    const value = caseOf(swap.expand(text));
    const options = getOptions(value);
    if (isReplacement ? options.includes(text) : value === text || swap.isRight(text)) return null;
    const chosen = action.params.length > 0 ? action.params : options.map(caseOf);
    const words = isReplacement ? toSentence(chosen) : recaseToTerm(value, text);
    return { start, end, match: text, message: formatMessage(template, words, text) };
  };
}

function swapOf(fields: RuleFields, key: string, value: string): Swap {
  const isRight = acceptedForms(fields, value);
  // `$1` in a value stands for what a group of its key has caught.
  if (!/\$\d/.test(value)) return { key, value, isRight, expand: () => value };
  const pattern = fields.compile(fields.flag('ignorecase') ? `(?i)${key}` : key);
  return { key, value, isRight, expand: (observed) => replaceAll(observed, pattern, value) };
}

/** Without a replacing action a value may be a pattern of all the forms that are right. */
function acceptedForms(fields: RuleFields, value: string): Swap['isRight'] {
  const isExact = (observed: string): boolean => value === observed;
  if (isPhrase(value) || fields.action().name === 'replace') return isExact;
  try {
    const pattern = fields.compile(`^(?:${readable(value)})$`);
    return (observed) => pattern.matches(observed);
  } catch (error) {
    // No pattern, then: the words themselves.
    if (!saysWhatIsWrong(error)) throw error;
    return isExact;
  }
}

/** The options come with quotes of their own. */
function withoutDoubleQuotes(template: string): string {
  const quoted = ["'%s'", '"%s"'].find((form) => template.split(form).length === 3);
  return quoted ? template.replace(quoted, '%s') : template;
}
