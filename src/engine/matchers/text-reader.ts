import { foldCase } from '../text/fold-case';
import type { Literal } from './literal-run';
import { createWordTrie, type WordTrie } from './word-trie';

/** What a text is to patterns: itself in lower case, and where it holds the words that they need. */
export interface Reading {
  /** The text without case, character for character. */
  readonly folded: string;
  /** By number of a word, in order: where words of the text begin with it, or are it. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Longer than a thread with its draft has paragraphs and sentences. */
const MOST_TEXTS = 500;
/** Nothing longer is kept: drafts of that size are rare, and memory is not. */
const LONGEST = 5000;

/**
 * Reads each text once for all patterns of a pack, and remembers the latest: guards and checks ask about the same
 * sentences again and again, and from one key to the next nearly all of them stay.
 */
export class TextReader {
  private readonly words: { text: string; isWhole: boolean }[] = [];
  private readonly numbers = new Map<string, number>();
  private trie: WordTrie | null = null;
  private recent = new Map<string, Reading>();
  private before = new Map<string, Reading>();

  /** Each word has one number, however many patterns need it. Name all words before the first text. */
  numberOf({ text, wordEnd }: Literal): number {
    const key = wordEnd ? `${text} ` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.words.length);
    this.forget();
    return this.words.push({ text, isWhole: wordEnd }) - 1;
  }

  read(text: string): Reading {
    const known = this.recent.get(text) ?? this.before.get(text) ?? this.readAnew(text);
    if (text.length <= LONGEST) this.keep(text, known);
    return known;
  }

  private readAnew(text: string): Reading {
    this.trie ??= createWordTrie(this.words);
    const folded = foldCase(text);
    const places = new Map<number, number[]>();
    this.trie.forEachIn(folded, (word, start) => {
      const known = places.get(word);
      if (known) known.push(start);
      else places.set(word, [start]);
    });
    return { folded, places };
  }

  private keep(text: string, reading: Reading): void {
    this.recent.set(text, reading);
    if (this.recent.size < MOST_TEXTS) return;
    this.before = this.recent;
    this.recent = new Map();
  }

  /** What was read before a word was named does not know it. */
  private forget(): void {
    this.trie = null;
    this.recent.clear();
    this.before.clear();
  }
}
