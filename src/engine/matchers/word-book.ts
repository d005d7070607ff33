import type { Literal } from './literal-run';
import { createWordTrie, type WordTrie } from './word-trie';

/** Numbers the words that patterns need, each once however many need it, and looks them up in texts. */
export class WordBook {
  private readonly words: { text: string; isWhole: boolean }[] = [];
  private readonly numbers = new Map<string, number>();
  private trie: WordTrie | null = null;

  numberOf({ text, wordEnd }: Literal): number {
    const key = wordEnd ? `${text} ` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.words.length);
    this.trie = null;
    return this.words.push({ text, isWhole: wordEnd }) - 1;
  }

  /** Calls `found` with the number of each word that a word of the text begins with, or is, and where. */
  forEachIn(text: string, found: (word: number, start: number) => void): void {
    this.trie ??= createWordTrie(this.words);
    this.trie.forEachIn(text, found);
  }
}
