import type { PlacedFinding } from './pick-painted';

/** The words of one finding, and the text behind them up to the next. */
interface Piece {
  readonly span: HTMLElement;
  readonly words: Text;
  readonly rest: Text;
}

/**
 * A draft's text with a span around the words of each painted finding. Its nodes are written over and never taken
 * away: in Chrome a node that leaves the document, wherever it is, ends the undo step in which the agent is typing.
 */
export class MirroredText {
  readonly element: HTMLElement;
  readonly #page: Document;
  readonly #start: Text;
  readonly #pieces: Piece[] = [];

  constructor(page: Document) {
    this.#page = page;
    this.#start = page.createTextNode('');
    this.element = page.createElement('div');
    this.element.append(this.#start);
  }

  /** Findings in the order of the text; where two overlap, the words belong to the first. */
  write(draft: string, findings: readonly PlacedFinding[]): Map<PlacedFinding, HTMLElement> {
    const words = new Map<PlacedFinding, HTMLElement>();
    let gap = this.#start;
    let end = 0;
    for (const [index, finding] of findings.entries()) {
      const piece = (this.#pieces[index] ??= this.#addPiece());
      const start = Math.max(end, finding.start);
      gap.data = draft.slice(end, start);
      end = Math.max(end, finding.end);
      piece.words.data = draft.slice(start, end);
      piece.span.className = `mirror-${finding.severity}`;
      words.set(finding, piece.span);
      gap = piece.rest;
    }
    gap.data = draft.slice(end);
    for (const piece of this.#pieces.slice(findings.length)) empty(piece);
    return words;
  }

  #addPiece(): Piece {
    const span = this.#page.createElement('span');
    const words = this.#page.createTextNode('');
    const rest = this.#page.createTextNode('');
    span.append(words);
    this.element.append(span, rest);
    return { span, words, rest };
  }
}

function empty({ span, words, rest }: Piece): void {
  span.className = '';
  words.data = '';
  rest.data = '';
}
