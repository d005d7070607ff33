import { capitalised } from './message';
import { readable, type RuleFields } from './rule-fields';

const WORD = '[\\p{N}\\p{L}*]+[^\\s]*';
const TITLE_WORD = /[\p{N}\p{L}]+[^\s\-/]*/gu;
const NUMBERED = /\d+\./;
const SMALL = new Set(
  'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '),
);
const PREPOSITIONS = new Set(
  `with from into during including until against among throughout despite towards upon concerning about over
  through before between after since without under within along following across beyond around down near above`
    .trim()
    .split(/\s+/),
);

/** How a style writes a text; `wordsIn` are the units that are compared, an exception of several words is one. */
export interface Casing {
  convert(text: string): string;
  wordsIn(text: string): string[];
}

/** Words that are written as they are listed; an entry that is a pattern keeps what it matches. */
type WrittenAs = (word: string) => string | null;

/** Capitals as in a title. `style` AP writes prepositions of four letters and more with one, Chicago does not. */
export function titleCasing(fields: RuleFields, exceptions: readonly string[]): Casing {
  const writtenAs = exceptionForms(fields, exceptions);
  const isChicago = fields.text('style') === 'Chicago';
  const isSmall = (word: string): boolean => SMALL.has(word) || (isChicago && PREPOSITIONS.has(word));
  const convert = (text: string): string =>
    text.replace(TITLE_WORD, (word: string, at: number) => {
      const known = writtenAs(word);
      if (known !== null) return known;
      // Whether "to" belongs to a verb takes a tagger to know: AP's is left as the author wrote it.
      if (!isChicago && word.toLowerCase() === 'to') return word;
      const isEdge = at === 0 || at + word.length === text.length;
      const isInside = !isEdge && isSmall(word.toLowerCase()) && standsFree(text, at, word.length);
      return isInside ? word.toLowerCase() : capitalised(word);
    });
  return { convert, wordsIn: wordFinder(fields, exceptions) };
}

/** Capitals as in a sentence: the first word, what follows an indicator (`:`), and exceptions. */
export function sentenceCasing(fields: RuleFields, exceptions: readonly string[]): Casing {
  const indicators = fields.list('indicators');
  const writtenAs = exceptionForms(fields, exceptions);
  const wordsIn = wordFinder(fields, exceptions);
  const isIndicator = (word: string | undefined, index: number): boolean =>
    word !== undefined &&
    (indicators.some((end) => word.length > end.length && word.endsWith(end)) ||
      (index === 0 && NUMBERED.test(word)));
  const convert = (text: string): string => {
    const words = wordsIn(text);
    return words
      .map((word, index) => {
        const isFirst = index === 0 || isIndicator(words[index - 1], index - 1);
        return writtenAs(word) ?? (isFirst ? capitalised(word.toLowerCase()) : word.toLowerCase());
      })
      .join(' ');
  };
  return { convert, wordsIn };
}

/** A small word behind a colon or a dash begins anew, and in front of a hyphen it is part of a longer one. */
function standsFree(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? '';
  const further = text[at - 2] ?? '';
  const isCompound = text[at + length] === '-' && before !== '-';
  return ' -/\u2013\u2014'.includes(before) && further !== ':' && further !== '-' && !isCompound;
}

function exceptionForms(fields: RuleFields, exceptions: readonly string[]): WrittenAs {
  const forms = exceptions.map((term) => ({ term, pattern: fields.compile(readable(term)) }));
  return (word) => {
    for (const { term, pattern } of forms) {
      if (term.toLowerCase() === word.toLowerCase()) return term;
      if (pattern.matches(word)) return word;
    }
    return null;
  };
}

function wordFinder(fields: RuleFields, exceptions: readonly string[]): (text: string) => string[] {
  const longestFirst = [...exceptions].sort((a, b) => b.length - a.length);
  const known = longestFirst.length > 0 ? `\\b(?:${longestFirst.join('|')})\\b|` : '';
  const pattern = fields.compile(known + WORD);
  return (text) => pattern.findAll(text).map((found) => found.text);
}
