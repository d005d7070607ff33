import type { Span } from '../types';

/** The characters of a text that spans cover: however many spans, a question costs no more than its own length. */
export class Cover {
  private readonly isCovered: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.isCovered = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.isCovered.fill(1, start, end);
  }

  touches({ start, end }: Span): boolean {
    return this.isCovered.subarray(start, end).includes(1);
  }
}
