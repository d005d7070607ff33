import type { Span } from '../types';

/** A document with line feeds alone, and the way back to where its characters stood. */
export interface Source {
  readonly text: string;
  readonly offsets: ArrayLike<number>;
}

const CARRIAGE_RETURN = /\r\n?/g;

export function readSource(original: string): Source {
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  for (let at = 0; at <= original.length; at++) {
    if (original[at] === '\n' && original[at - 1] === '\r') continue;
    offsets[length++] = at;
  }
  return { text: original.replace(CARRIAGE_RETURN, '\n'), offsets: offsets.subarray(0, length) };
}

/** Puts one letter over each character of some spans; line breaks stay. */
export function paint(text: string, spans: readonly Span[], letter: string): string {
  let result = '';
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(end, span.start);
    if (span.end <= start) continue;
    result += text.slice(end, start) + text.slice(start, span.end).replace(/[^\n]/g, letter);
    end = span.end;
  }
  return result + text.slice(end);
}
