import type { Pack } from '../pack-types';
import { expandCues } from './cues';
import type { IsCommon } from './literal-run';
import { readNeeds, type Needs } from './needs';

/** What pattern sources of one pack mean: its cues, and the words that matches need. Each source is read once. */
export class PatternBook {
  private readonly needs = new Map<string, Needs>();

  constructor(
    private readonly cues: Readonly<Record<string, string>>,
    private readonly isCommon: IsCommon,
  ) {}

  /** The source with the cues in place. */
  expand(source: string): string {
    return expandCues(source, this.cues);
  }

  /** The same as of the expanded source, which is far longer. */
  needsOf(source: string): Needs {
    const known = this.needs.get(source);
    if (known) return known;
    const needs = readNeeds(source, this.isCommon, this.cues);
    this.needs.set(source, needs);
    return needs;
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
