import type { Pack } from '../pack-types';
import { expandCues } from './cues';
import type { IsCommon } from './literal-run';
import { NeedsReader, type Needs } from './needs';
import { TextReader } from './text-reader';

/** What the pattern sources of one pack have in common: its cues, the words that matches need, and who reads texts for them. */
export class PatternBook {
  readonly reader = new TextReader();
  private readonly needs: NeedsReader;

  constructor(
    private readonly cues: Readonly<Record<string, string>>,
    isCommon: IsCommon,
  ) {
    this.needs = new NeedsReader(isCommon, cues);
  }

  /** The source with the cues in place. */
  expand(source: string): string {
    return expandCues(source, this.cues);
  }

  /** The same as of the expanded source, which is far longer. */
  needsOf(source: string): Needs {
    return this.needs.read(source);
  }
}

const books = new WeakMap<Pack['cues'], PatternBook>();

/** One for each pack, whoever compiles a part of it. */
export function bookOf({ cues, grammar }: Pick<Pack, 'cues' | 'grammar'>): PatternBook {
  const known = books.get(cues);
  if (known) return known;
  const book = new PatternBook(cues, (word) => grammar.stopWords.has(word));
  books.set(cues, book);
  return book;
}
