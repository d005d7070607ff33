/** What is not the author's own text: code, addresses, what the settings say to ignore. */
export const MASK = '*';

/** The text of a block as it grows, and where each of its characters stands in the document. */
export class InlineOutput {
  private readonly characters: string[] = [];
  private readonly from: number[] = [];

  get length(): number {
    return this.characters.length;
  }

  /** Adds characters that stand there from `at` on, or all at one place (`&mdash;`). */
  add(words: string, at: number, isOnePlace = false): void {
    for (let index = 0; index < words.length; index++) {
      this.characters.push(words[index]!);
      this.from.push(isOnePlace ? at : at + index);
    }
  }

  /** Puts a mask over what was added from a length on; blanks are masked too, as in Vale. */
  mask(from: number, to = this.length): void {
    for (let index = from; index < to; index++) {
      if (this.characters[index] !== '\n') this.characters[index] = MASK;
    }
  }

  /** Takes out characters that were added; their places stay as they are. */
  drop(index: number, count = 1): void {
    this.characters.fill('', index, index + count);
  }

  /** The text of a stretch, and where it stands. */
  read(from = 0, to = this.length): { text: string; offsets: number[] } {
    const offsets: number[] = [];
    for (let index = from; index < to; index++) {
      if (this.characters[index] !== '') offsets.push(this.from[index]!);
    }
    offsets.push((offsets.at(-1) ?? -1) + 1);
    return { text: this.characters.slice(from, to).join(''), offsets };
  }
}
