import type { Place, TextMap } from './text-map';

/** What stands before the lines of a quote or a list item: `first` once, `rest` before all further lines. */
export interface Prefix {
  readonly first: string;
  readonly rest: string;
}

interface Level extends Prefix {
  used: boolean;
}

/**
 * Puts plain text together line by line and notes where each stretch comes from. A line exists once something
 * stands in it; a block or a `<br>` only ends it. So a filler `<br>` at the end of a block adds nothing, and
 * one alone in a block is an empty line. Zero-width characters (U+200B, U+2060, U+FEFF) are what editors hold a
 * caret with, and no text.
 */
export class LineWriter {
  /** False while the walk is inside an island that cannot be edited. */
  editable = true;
  #text = '';
  readonly #places: Place[] = [];
  readonly #levels: Level[] = [];
  #lines = 0;
  #open = false;
  /** A blank that shows only if more text follows in its line. */
  #blank: { node: Text; from: number } | null = null;
  /** Behind a zero-width character that holds the caret of a line in which nothing else stands. */
  #holder: { node: Text; from: number } | null = null;

  toMap(): TextMap {
    return { text: this.#text, places: this.#places };
  }

  /** Lines of its own for what `body` writes. */
  block(body: () => void): void {
    this.#endLine();
    body();
    this.#endLine();
  }

  /** A block whose lines carry a prefix. */
  indent(prefix: Prefix, body: () => void): void {
    this.#levels.push({ ...prefix, used: false });
    this.block(body);
    this.#levels.pop();
  }

  /** A line break at `node`: a `<br>`, or a text node at the character `from`. */
  breakLine(node: Node, from = 0): void {
    if (!this.#open) {
      const place = this.#holder ?? { node, from };
      this.#openLine();
      this.#addPlace(place.node, place.from, 0);
    }
    this.#endLine();
  }

  /** Characters that no node holds. */
  addSynthetic(text: string): void {
    this.#openLine();
    this.#flushBlank();
    this.#text += text;
  }

  /** A text node in which every blank and line break counts. */
  addPreserved(node: Text): void {
    for (const { 0: part, index } of node.data.matchAll(
      /\n|[\u200b\u2060\ufeff]+|[^\n\u200b\u2060\ufeff]+/g,
    )) {
      if (part === '\n') this.breakLine(node, index);
      else if (/[\u200b\u2060\ufeff]/.test(part)) this.#holder = { node, from: index + part.length };
      else this.#addRun(node, index, part);
    }
  }

  /** A text node in which a run of blanks shows as one, and as none at the edges of a line. */
  addCollapsed(node: Text): void {
    for (const { 0: part, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f\u200b\u2060\ufeff]+/g)) {
      if (part.trim() !== '' || part.includes('\u00a0')) this.#addRun(node, index, part);
      else if (this.#open && !this.#text.endsWith(' ')) this.#blank ??= { node, from: index };
    }
  }

  #endLine(): void {
    this.#open = false;
    this.#blank = null;
    this.#holder = null;
  }

  #openLine(): void {
    if (this.#open) return;
    if (this.#lines > 0) this.#text += '\n';
    for (const level of this.#levels) {
      this.#text += level.used ? level.rest : level.first;
      level.used = true;
    }
    this.#lines += 1;
    this.#open = true;
  }

  #addRun(node: Text, from: number, text: string): void {
    this.#openLine();
    this.#flushBlank();
    this.#addPlace(node, from, text.length);
    this.#text += text.replaceAll('\u00a0', ' ');
  }

  #flushBlank(): void {
    if (!this.#blank) return;
    this.#addPlace(this.#blank.node, this.#blank.from, 1);
    this.#text += ' ';
    this.#blank = null;
  }

  /** Goes on with the last place where the new characters follow it in the same node. */
  #addPlace(node: Node, from: number, length: number): void {
    const last = this.#places.at(-1);
    const start = this.#text.length;
    if (last?.node === node && last.from + last.length === from && last.start + last.length === start) {
      last.length += length;
      return;
    }
    this.#places.push({ node, from, start, length, editable: this.editable });
  }
}
