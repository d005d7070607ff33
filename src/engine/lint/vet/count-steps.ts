import type { Program } from './program';
import { done, type Run } from './steps';

const WORD = /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * How many steps a search for all matches takes, up to a limit. Backtracking as JavaScript does it, without its
 * shortcuts: the count is the same on every machine, which no time is.
 */
export function countSteps(program: Program, text: string, limit: number): number {
  return new Matcher(program, [...text], limit).search();
}

class Matcher implements Run {
  readonly text: Uint16Array;
  readonly takes: readonly Uint8Array[];
  readonly isWord: Uint8Array;
  readonly isLineEnd: Uint8Array;
  readonly slots: Int32Array;
  at = 0;
  next = 0;
  private count = 0;
  /** Pairs: a step and the position to try it at, or a slot (as `~slot`) and what it held. */
  private readonly stack: number[] = [];

  constructor(
    private readonly program: Program,
    characters: readonly string[],
    private readonly limit: number,
  ) {
    const different = [...new Set(characters)];
    const numbers = new Map(different.map((character, number) => [character, number]));
    const tableOf = (holds: (character: string) => boolean): Uint8Array =>
      Uint8Array.from(different, (character) => Number(holds(character)));
    this.text = Uint16Array.from(characters, (character) => numbers.get(character)!);
    this.takes = program.takers.map(tableOf);
    this.isWord = tableOf((character) => WORD.test(character));
    this.isLineEnd = tableOf((character) => LINE_END.test(character));
    this.slots = new Int32Array(program.slots);
  }

  search(): number {
    for (let start = 0; start <= this.text.length && this.count <= this.limit;) {
      this.at = start;
      this.stack.length = 0;
      this.slots.fill(0);
      const end = this.matchApart(0);
      start = end > start ? end : start + 1;
    }
    return this.count;
  }

  matchApart(step: number): number {
    const { steps } = this.program;
    const floor = this.stack.length;
    this.next = step;
    while (this.count++ <= this.limit) {
      const now = this.next++;
      if (steps[now] === done) {
        this.stack.length = floor;
        return this.at;
      }
      if (!steps[now]!(this) && !this.goBack(floor)) return -1;
    }
    return -1;
  }

  later(step: number): void {
    this.stack.push(step, this.at);
  }

  keep(slot: number, value: number): void {
    this.stack.push(~slot, this.slots[slot]!);
    this.slots[slot] = value;
  }

  spend(steps: number): void {
    this.count += steps;
  }

  /** To the last choice above the floor; false if there is none. */
  private goBack(floor: number): boolean {
    while (this.stack.length > floor) {
      const value = this.stack.pop()!;
      const place = this.stack.pop()!;
      if (place >= 0) {
        this.next = place;
        this.at = value;
        return true;
      }
      this.slots[~place] = value;
    }
    return false;
  }
}
