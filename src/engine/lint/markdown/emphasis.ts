import type { InlineOutput } from './inline-output';

const LETTER = /[\p{L}\p{N}]/u;
/** How far back an opener is looked for: enough for any text, and a bound for hostile ones. */
const MAX_LOOK_BACK = 16;
const TAGS: Readonly<Record<string, string>> = {
  '*1': 'em',
  '*2': 'strong',
  _1: 'em',
  _2: 'strong',
  '~2': 'del',
};

/** A run of `*`, `_` or `~` in the output of a block. */
interface Run {
  readonly mark: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The marks that are not used yet: an opener is used from its end, a closer from its start. */
  start: number;
  end: number;
}

/** Finds pairs of marks and takes them out; what stands between is masked where its tag is ignored. */
export class Emphasis {
  private readonly open: Run[] = [];

  constructor(
    private readonly output: InlineOutput,
    private readonly isIgnored: (tag: string) => boolean,
  ) {}

  /** Takes up a run that was just added to the output. */
  take(marks: string, before: string, after: string): void {
    const run = this.runOf(marks, before, after);
    if (run.canClose) this.close(run);
    if (run.canOpen && run.start < run.end) this.open.push(run);
  }

  private runOf(marks: string, before: string, after: string): Run {
    const mark = marks[0]!;
    const opensAfter = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const closesBefore =
      !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    // An underscore inside a word is part of it.
    const isInWord = mark === '_' && LETTER.test(before) && LETTER.test(after);
    const end = this.output.length;
    return {
      mark,
      canOpen: opensAfter && !isInWord,
      canClose: closesBefore && !isInWord,
      start: end - marks.length,
      end,
    };
  }

  private close(closer: Run): void {
    const floor = Math.max(0, this.open.length - MAX_LOOK_BACK);
    for (let index = this.open.length - 1; index >= floor && closer.start < closer.end; index--) {
      const opener = this.open[index]!;
      if (opener.mark !== closer.mark) continue;
      this.pair(opener, closer);
      this.open.length = opener.start < opener.end ? index + 1 : index;
      if (opener.start < opener.end) index++;
    }
  }

  private pair(opener: Run, closer: Run): void {
    const count = Math.min(2, opener.end - opener.start, closer.end - closer.start);
    if (this.isIgnored(TAGS[`${opener.mark}${count}`] ?? '')) this.output.mask(opener.end, closer.start);
    opener.end -= count;
    this.output.drop(opener.end, count);
    this.output.drop(closer.start, count);
    closer.start += count;
  }
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

function isPunctuation(character: string): boolean {
  return !isBlank(character) && !LETTER.test(character);
}
