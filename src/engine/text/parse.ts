import type { Grammar } from '../pack-types';
import type { Span } from '../types';
import { linesOf } from './lines';
import { blankOut, findMasked } from './mask';
import type { ParsedText, Sentence } from './parsed-text';
import { unwrapLines } from './unwrap';

const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u02bc\u2032';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033';
const ODD_CHARACTERS = new RegExp(`[${SINGLE_QUOTES}${DOUBLE_QUOTES}\u2011]|[^\\S\\n ]`, 'g');
const LIST_MARKER = /^ *(?:\d{1,2}[.)]|[-*\u2022\u2013]) +/;
/**
 * A run of marks; the group is there when it ends a sentence, with what closes behind it. A choice and no `?`,
 * which would throw an empty group away.
 */
const MARKS = /[.!?\u2026]+(?:(["')\]]{0,4}(?= |$))|)|[\u3002\uff01\uff1f]+()/g;
const LAST_WORD = /([\p{L}.]+)$/u;

/** What of a grammar reading a text needs. */
export type ReadingGrammar = Pick<Grammar, 'abbreviations'> & Partial<Pick<Grammar, 'address'>>;

/**
 * Reads a text once, for every rule and check. Never throws, whatever the string holds, and needs time in
 * proportion to its length. Without a grammar no abbreviation is known, so "approx. two" ends a sentence, and no
 * closing, so what stands under one is read.
 */
export function parseText(source: string, grammar?: ReadingGrammar): ParsedText {
  const text = normalise(source);
  const masked = findMasked(text, grammar?.address);
  const scope = unwrapLines(blankOut(text, masked));
  const paragraphs = findParagraphs(scope);
  const sentences = paragraphs.flatMap((span, index) =>
    sentencesOf(scope, span, index, grammar?.abbreviations),
  );
  return { source, scope, paragraphs, sentences, masked };
}

/** One character for one character, so that offsets keep their meaning. */
function normalise(source: string): string {
  return source.replace(ODD_CHARACTERS, (character, offset: number) => {
    if (SINGLE_QUOTES.includes(character)) return "'";
    if (DOUBLE_QUOTES.includes(character)) return '"';
    if (character === '\u2011') return '-';
    return isLineBreak(character, source[offset + 1]) ? '\n' : ' ';
  });
}

/** A lone carriage return breaks a line; in front of a line feed it is a blank, so that the length stays. */
function isLineBreak(character: string, next: string | undefined): boolean {
  return (character === '\r' && next !== '\n') || character === '\u2028' || character === '\u2029';
}

function findParagraphs(scope: string): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const { start, end } of linesOf(scope)) {
    if (scope.slice(start, end).trim() === '') {
      open = null;
    } else if (open) {
      open.end = end;
    } else {
      open = { start, end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

function sentencesOf(
  scope: string,
  { start, end }: Span,
  paragraph: number,
  abbreviations: ReadonlySet<string> | undefined,
): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = start;
  for (const line of scope.slice(start, end).split('\n')) {
    const marker = LIST_MARKER.exec(line)?.[0].length ?? 0;
    for (const span of sentenceSpans(line, marker, abbreviations)) {
      const shifted = { start: lineStart + span.start, end: lineStart + span.end };
      sentences.push({ ...shifted, listItem: marker > 0, paragraph });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** The sentences of one line, from an offset on: a list marker is not part of one. */
function sentenceSpans(line: string, from: number, abbreviations: ReadonlySet<string> | undefined): Span[] {
  const spans: Span[] = [];
  let start = from;
  MARKS.lastIndex = from;
  for (let mark = MARKS.exec(line); mark; mark = MARKS.exec(line)) {
    const isEnd = (mark[1] ?? mark[2]) !== undefined;
    if (!isEnd || isAbbreviation(line, mark, abbreviations)) continue;
    spans.push({ start, end: MARKS.lastIndex });
    start = MARKS.lastIndex;
  }
  return [...spans, { start, end: line.length }].map((span) => trim(line, span)).filter(isNotEmpty);
}

/** `e.g.`, `Mr.` and initials (`J. Doe`): the full stop belongs to the word. */
function isAbbreviation(
  line: string,
  mark: RegExpExecArray,
  known: ReadonlySet<string> | undefined,
): boolean {
  if (mark[0] !== '.') return false;
  const word = LAST_WORD.exec(line.slice(Math.max(0, mark.index - 12), mark.index))?.[1];
  if (!word) return false;
  const isInitial = word.length === 1 && word !== word.toLowerCase() && word !== 'I';
  return isInitial || known?.has(word.toLowerCase()) === true;
}

function trim(line: string, { start, end }: Span): Span {
  while (start < end && line[start] === ' ') start++;
  while (end > start && line[end - 1] === ' ') end--;
  return { start, end };
}

function isNotEmpty({ start, end }: Span): boolean {
  return end > start;
}
