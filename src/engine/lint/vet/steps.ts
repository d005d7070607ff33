import type { Place } from '../regex/syntax';

/** Where a matcher stands, and what it may still try. */
export interface Run {
  /** The number of each character among the different ones of the text. */
  readonly text: Uint16Array;
  /** For each one-character step: which of the different characters it takes. */
  readonly takes: readonly Uint8Array[];
  /** For each different character: part of a word; a line end. */
  readonly isWord: Uint8Array;
  readonly isLineEnd: Uint8Array;
  readonly slots: Int32Array;
  /** Position in the text. */
  at: number;
  /** Number of the next step. */
  next: number;
  /** To be tried from here when what follows fails. */
  later(step: number): void;
  /** Sets a slot; going back undoes it. */
  keep(slot: number, value: number): void;
  /** Matches from a step on to its `done`, by itself; where it ends, or -1. */
  matchApart(step: number): number;
  /** Notes work that one step does in one go. */
  spend(steps: number): void;
}

/** One thing a matcher does; false where it cannot, and it has to go back. */
export type Step = (run: Run) => boolean;

/** Never called: the matcher stops before it. */
export const done: Step = () => true;

export function take(number: number, backwards: boolean): Step {
  if (backwards) {
    return (run) => {
      run.at--;
      return run.at >= 0 && run.takes[number]![run.text[run.at]!] === 1;
    };
  }
  return (run) => run.at < run.text.length && run.takes[number]![run.text[run.at++]!] === 1;
}

export function either(first: number, second: number): Step {
  return (run) => {
    run.later(second);
    run.next = first;
    return true;
  };
}

export function jump(to: number): Step {
  return (run) => {
    run.next = to;
    return true;
  };
}

export function keep(slot: number): Step {
  return (run) => {
    run.keep(slot, run.at);
    return true;
  };
}

/** Fails where nothing was taken since the slot was set. */
export function moved(slot: number): Step {
  return (run) => run.slots[slot] !== run.at;
}

export function apart(first: number, past: number, look: string): Step {
  const isNegated = look.endsWith('!');
  return (run) => {
    const { at } = run;
    const end = run.matchApart(first);
    run.at = look === '' ? end : at;
    run.next = past;
    return end >= 0 !== isNegated;
  };
}

/** What a group has taken, once more; a group that has taken nothing is no hindrance. */
export function again(slot: number): Step {
  return (run) => {
    const { text, slots, at } = run;
    const [start, end] = [slots[slot]!, slots[slot + 1]!];
    run.at += Math.max(0, end - start);
    for (let index = start; index < end; index++) {
      run.spend(1);
      if (text[index] !== text[at + index - start]) return false;
    }
    return true;
  };
}

export function place({ place, multiline }: { place: Place; multiline: boolean }): Step {
  return (multiline ? LINE_PLACES[place] : undefined) ?? PLACES[place];
}

const PLACES: Readonly<Record<Place, Step>> = {
  b: (run) => isWordAt(run, run.at - 1) !== isWordAt(run, run.at),
  B: (run) => isWordAt(run, run.at - 1) === isWordAt(run, run.at),
  A: ({ at }) => at === 0,
  '^': ({ at }) => at === 0,
  z: ({ at, text }) => at === text.length,
  Z: isNearEnd,
  $: isNearEnd,
};

const LINE_PLACES: { readonly [P in Place]?: Step } = {
  '^': (run) => run.at === 0 || isLineEndAt(run, run.at - 1),
  $: (run) => run.at === run.text.length || isLineEndAt(run, run.at),
};

function isNearEnd(run: Run): boolean {
  const rest = run.text.length - run.at;
  return rest === 0 || (rest === 1 && isLineEndAt(run, run.at));
}

function isWordAt({ text, isWord }: Run, at: number): boolean {
  return isWord[text[at] ?? -1] === 1;
}

function isLineEndAt({ text, isLineEnd }: Run, at: number): boolean {
  return isLineEnd[text[at] ?? -1] === 1;
}
