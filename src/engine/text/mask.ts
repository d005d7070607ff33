import type { AddressForms } from '../pack-types';
import type { Span } from '../types';
import { findFooter } from './footer';
import { linesOf } from './lines';
import type { MaskedSpan } from './parsed-text';

const FENCE = /^ {0,3}(?:```|~~~)/;
const QUOTED_LINE = /^ {0,3}>/;
/** The line mail programs put above a quoted mail: it names a date, so it holds a digit. */
const QUOTE_HEADER = /^On (?=[^\n]{0,200}\d)[^\n]{6,200} wrote: *$/;
const ORIGINAL_MESSAGE = /^ *-{2,} ?Original Message ?-{2,} *$/i;
const SIGNATURE = /^-- ?$/;
const INLINE_CODE = /`[^`\n]{1,300}`/g;
/** A URL ends before a brace, so that a template field inside it stays visible to rules. */
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"{}]+/gi;
/** What is left of a link where an archive hides them. */
const REDACTED_LINK = /<url>/gi;
const ADDRESS = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const TRAILING_PUNCTUATION = /[.,;:!?)'\]]/;

/**
 * What of a text is nobody's tone: quoted lines, code, links, the signature. In order, without overlaps. A
 * signature without the usual `-- ` is known only where the forms of address are.
 */
export function findMasked(text: string, address?: Pick<AddressForms, 'signOff'>): MaskedSpan[] {
  const footer = address ? findFooter(text, address) : [];
  const blocks = [...maskedLines(text), ...footer.map((line) => ({ ...line, kind: 'signature' as const }))];
  const inline = [
    ...matches(text, INLINE_CODE, 'code', '`'),
    ...matches(text, LINK, 'link', ''),
    ...matches(text, REDACTED_LINK, 'link', '<'),
    ...matches(text, ADDRESS, 'link', '@'),
  ];
  return withoutOverlaps([...blocks, ...inline.map(withoutTrailingPunctuation(text))]);
}

/** The same text, same length, with every character of the spans but line breaks replaced by a blank. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let scope = '';
  let at = 0;
  for (const { start, end } of spans) {
    scope +=
      text.slice(at, start) + text.slice(start, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
    at = end;
  }
  return scope + text.slice(at);
}

/** Whole lines that are out of scope: one pass over the lines, because a fence or a signature reaches further. */
function maskedLines(text: string): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  let fence: number | null = null;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (FENCE.test(words)) {
      if (fence !== null) spans.push({ start: fence, end: line.end, kind: 'code' });
      fence = fence === null ? line.start : null;
    } else if (fence === null) {
      const rest = restKind(words);
      if (rest) return [...spans, { start: line.start, end: text.length, kind: rest }];
      if (QUOTED_LINE.test(words) || QUOTE_HEADER.test(words)) spans.push({ ...line, kind: 'quote' });
    }
  }
  return fence === null ? spans : [...spans, { start: fence, end: text.length, kind: 'code' }];
}

/** What begins with this line and takes all the rest, if anything does. */
function restKind(line: string): MaskedSpan['kind'] | null {
  if (SIGNATURE.test(line)) return 'signature';
  return ORIGINAL_MESSAGE.test(line) ? 'quote' : null;
}

/** Runs the pattern only where the sign that every match holds occurs. */
function matches(text: string, pattern: RegExp, kind: MaskedSpan['kind'], sign: string): MaskedSpan[] {
  if (!text.includes(sign)) return [];
  return Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length, kind }));
}

function withoutTrailingPunctuation(text: string): (span: MaskedSpan) => MaskedSpan {
  return (span) => {
    if (span.kind !== 'link') return span;
    let end = span.end;
    while (end > span.start && TRAILING_PUNCTUATION.test(text[end - 1]!)) end--;
    return { ...span, end };
  };
}

/** The earlier span wins; of two that begin together, the longer. */
function withoutOverlaps(spans: MaskedSpan[]): MaskedSpan[] {
  const kept: MaskedSpan[] = [];
  let end = 0;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
