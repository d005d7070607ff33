import { sentenceCasing, titleCasing, type Casing } from '../casing';
import { defineExtension } from '../define-extension';
import { compileExceptions, exceptionsOf, type IsAccepted } from '../exceptions';
import { capitalised, formatMessage } from '../message';
import { readable, type RuleFields } from '../rule-fields';

const DEFAULT_THRESHOLD = 0.8;

/** The text as it should be, and whether it is near enough. */
interface Verdict {
  readonly expected: string;
  readonly isRight: boolean;
}

type Style = (text: string) => Verdict;
type StyleOf = (fields: RuleFields, exceptions: readonly string[]) => Style;

const STYLES: ReadonlyMap<string, StyleOf> = new Map(
  Object.entries({
    $lower: (fields, exceptions) => wholeText(fields, (text) => text.toLowerCase(), exceptions),
    $upper: (fields, exceptions) => wholeText(fields, (text) => text.toUpperCase(), exceptions),
    $title: (fields, exceptions) =>
      byWords(fields, titleCasing(fields, exceptions), exceptions, (word) => word === word.toUpperCase()),
    $sentence: (fields, exceptions) =>
      byWords(fields, sentenceCasing(fields, exceptions), exceptions, () => false),
  }),
);

/** Finds blocks whose capitals are not as the style wants them. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const exceptions = exceptionsOf(fields, accepted);
    const match = fields.text('match');
    const judge = (STYLES.get(match) ?? patternStyle)(fields, exceptions);
    const template = fields.text('message');
    return () =>
      ({ text }) => {
        const { expected, isRight } = judge(text);
        const message = formatMessage(template, text, expected);
        return isRight ? [] : [{ start: 0, end: text.length, match: text, message }];
      };
  },
});

function patternStyle(fields: RuleFields, exceptions: readonly string[]): Style {
  const source = readable(fields.text('match'));
  const pattern = fields.compile(source);
  const isAccepted = compileExceptions(fields, exceptions);
  return (text) => ({ expected: source, isRight: pattern.matches(text) || isAccepted(text, 0, text) });
}

function wholeText(
  fields: RuleFields,
  convert: (text: string) => string,
  exceptions: readonly string[],
): Style {
  const isAccepted = compileExceptions(fields, exceptions);
  return (text) => {
    const expected = convert(text);
    return { expected, isRight: text === expected || isAccepted(text, 0, text) };
  };
}

/** Right where the share of right words reaches the threshold. A first word in odd case is always wrong. */
function byWords(
  fields: RuleFields,
  casing: Casing,
  exceptions: readonly string[],
  isAlsoRight: (word: string) => boolean,
): Style {
  const isAccepted: IsAccepted = compileExceptions(fields, exceptions);
  const threshold = fields.number('threshold') || DEFAULT_THRESHOLD;
  const prefix = fields.compile(readable(fields.text('prefix')));
  const isSentence = fields.text('match') === '$sentence';
  return (text) => {
    const [lead] = prefix.findAll(text);
    const kept = lead?.start === 0 ? lead.text : '';
    const expected = kept + casing.convert(text.slice(kept.length));
    const wanted = casing.wordsIn(expected);
    const words = casing.wordsIn(text);
    const isRight = (word: string, index: number): boolean =>
      index >= wanted.length || word === wanted[index] || isAccepted(word, 0, word) || isAlsoRight(word);
    const [first] = words;
    const isOddStart =
      isSentence && first !== undefined && !isRight(first, 0) && first !== capitalised(first.toLowerCase());
    const share = words.filter(isRight).length / Math.max(1, words.length);
    return { expected, isRight: words.length === 0 || (!isOddStart && share >= threshold) };
  };
}
