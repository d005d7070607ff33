import type { Span } from '../types';
import type { ParsedText, Sentence } from './parsed-text';

/** The sentence that holds an offset, or null between sentences. */
export function sentenceAt(text: ParsedText, offset: number): Sentence | null {
  const index = sentenceIndexAt(text, offset);
  return index < 0 ? null : (text.sentences[index] ?? null);
}

/** Index into `sentences`, or -1 between sentences. */
export function sentenceIndexAt({ sentences }: ParsedText, offset: number): number {
  return indexAt(sentences, offset);
}

/** The paragraph that holds an offset, or null between paragraphs. */
export function paragraphAt({ paragraphs }: ParsedText, offset: number): Span | null {
  return paragraphs[indexAt(paragraphs, offset)] ?? null;
}

/** What rules read of a span. */
export function scopeOf(text: ParsedText, span: Span): string {
  return text.scope.slice(span.start, span.end);
}

/** Binary search: the spans are in order and do not overlap. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
