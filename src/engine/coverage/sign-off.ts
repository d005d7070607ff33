import type { ParsedText } from '../text/parsed-text';
import type { AskLanguage } from './language';

/** A name, a team, a firm: not more lines, nor more words. */
const MOST_LINES = 3;
const MOST_WORDS = 4;
const CAPITAL = /^\p{Lu}/u;

/** Where the lines begin that only say who writes, with or without a closing above them: the length where none do. */
export function signedFrom({ scope, sentences }: ParsedText, language: AskLanguage): number {
  let from = scope.length;
  // The first sentence is the message.
  for (const { start, end } of sentences.slice(1).slice(-MOST_LINES).reverse()) {
    if (!isLineStart(scope, start) || !isName(scope.slice(start, end), language)) break;
    from = start;
  }
  return from;
}

function isLineStart(scope: string, at: number): boolean {
  while (at > 0 && scope[at - 1] === ' ') at--;
  return at === 0 || scope[at - 1] === '\n';
}

/** "On Friday" and "Done" are answers. */
function isName(line: string, { grammar, reply }: AskLanguage): boolean {
  const words = line.split(/[\s,]+/).filter((word) => word !== '');
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => CAPITAL.test(word) && !grammar.stopWords.has(word.toLowerCase())) &&
    !/(?<!\b\p{Lu})[.]|[!?:\d]/u.test(line) &&
    !reply.times.test(line) &&
    !reply.polarity.test(line)
  );
}
