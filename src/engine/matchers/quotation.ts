import type { ParsedText } from '../text/parsed-text';
import type { Span } from '../types';

const MIN_WORDS = 3;

/** Whether a span lies in quotation marks around at least three words that the customer wrote. */
export function isCustomersQuote(span: Span, draft: ParsedText, customer: readonly ParsedText[]): boolean {
  const quoted = quotationAround(span, draft);
  if (quoted === null || quoted.split(' ').length < MIN_WORDS) return false;
  return customer.some(({ scope }) => scope.toLowerCase().includes(quoted.toLowerCase()));
}

/** The words between the marks around a span, on the span's line; null outside quotation marks. */
function quotationAround({ start, end }: Span, { scope }: ParsedText): string | null {
  const lineStart = scope.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = scope.indexOf('\n', end);
  const line = scope.slice(lineStart, lineEnd < 0 ? scope.length : lineEnd);
  const before = line.slice(0, start - lineStart);
  const isInside = before.split('"').length % 2 === 0;
  if (!isInside) return null;
  const close = line.indexOf('"', end - lineStart);
  return close < 0 ? null : line.slice(before.lastIndexOf('"') + 1, close).replace(/[.,!?]$/, '');
}
