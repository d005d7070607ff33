import { takerOf } from '../regex/characters';
import {
  PatternError,
  takesOneCharacter,
  type Group,
  type Leaf,
  type OneCharacter,
  type RegexNode,
  type Repeat,
} from '../regex/syntax';
import * as steps from './steps';
import type { Step } from './steps';

/** `(?:…{1000}){1000}` written out would fill the memory. */
const MAX_STEPS = 100_000;

/** A pattern as the steps that a matcher takes; matching ends at `done`. */
export interface Program {
  readonly steps: readonly Step[];
  /** Places where a step keeps a number: ends of groups, and where a round of a repetition began. */
  readonly slots: number;
  /** What its one-character steps take, by their number. */
  readonly takers: readonly ((character: string) => boolean)[];
}

/** Writes a part of a pattern out as steps, repetitions with a limit round by round. Throws a PatternError. */
export function programOf(nodes: readonly RegexNode[]): Program {
  return new Writer().write(nodes);
}

class Writer {
  private readonly steps: Step[] = [];
  private readonly takers: Program['takers'][number][] = [];
  private readonly takerNumbers = new Map<Leaf, number>();
  /** By the repetition, or by the number or name of a group. */
  private readonly slotOf = new Map<Repeat | string, number>();
  private slots = 0;
  /** Look-behinds are matched from their end, as in JavaScript. */
  private backwards = false;

  write(nodes: readonly RegexNode[]): Program {
    this.sequence(nodes);
    this.add(steps.done);
    return { steps: this.steps, slots: this.slots, takers: this.takers };
  }

  private sequence(nodes: readonly RegexNode[]): void {
    for (const node of this.backwards ? [...nodes].reverse() : nodes) this.node(node);
  }

  private node(node: RegexNode): void {
    if (node.kind === 'group') this.group(node);
    else if (node.kind === 'repeat') this.repeat(node);
    else if (takesOneCharacter(node)) this.add(steps.take(this.takerNumber(node), this.backwards));
    else if (node.kind === 'place') this.add(steps.place(node));
    else this.add(steps.again(this.slotFor(node.to, 2)));
  }

  private group(group: Group): void {
    if (group.type === 'plain') this.options(group);
    else if (group.type === 'capture') {
      const slot = this.slotFor(String(group.capture), 2);
      if (group.name !== '') this.slotOf.set(group.name, slot);
      this.add(steps.keep(this.backwards ? slot + 1 : slot));
      this.options(group);
      this.add(steps.keep(this.backwards ? slot : slot + 1));
    } else this.apart(group.look, () => this.options(group));
  }

  /** A part that is left for good once it has matched: a look-around or an atomic group. */
  private apart(look: string, part: () => void): void {
    const at = this.reserve();
    const outer = this.backwards;
    this.backwards = look === '' ? outer : look.startsWith('?<');
    part();
    this.backwards = outer;
    this.add(steps.done);
    this.steps[at] = steps.apart(at + 1, this.steps.length, look);
  }

  private options({ options }: Group): void {
    const ends: number[] = [];
    options.forEach((nodes, index) => {
      const isLast = index === options.length - 1;
      const at = isLast ? -1 : this.reserve();
      this.sequence(nodes);
      if (isLast) return;
      ends.push(this.reserve());
      this.steps[at] = steps.either(at + 1, this.steps.length);
    });
    for (const end of ends) this.steps[end] = steps.jump(this.steps.length);
  }

  private repeat(repeat: Repeat): void {
    if (repeat.mode === 'possessive') this.apart('', () => this.rounds(repeat, false));
    else this.rounds(repeat, repeat.mode === 'lazy');
  }

  private rounds(repeat: Repeat, isLazy: boolean): void {
    const { of, min, max } = repeat;
    for (let round = 0; round < min; round++) this.node(of);
    if (max === Infinity) {
      this.loop(repeat, isLazy);
      return;
    }
    const leaves: number[] = [];
    for (let round = min; round < max; round++) {
      leaves.push(this.reserve());
      this.node(of);
    }
    for (const at of leaves) this.steps[at] = fork(at + 1, this.steps.length, isLazy);
  }

  /** A round that takes nothing ends the loop, or it would never end. */
  private loop(repeat: Repeat, isLazy: boolean): void {
    const at = this.reserve();
    const slot = takesOneCharacter(repeat.of) ? -1 : this.slotFor(repeat, 1);
    if (slot >= 0) this.add(steps.keep(slot));
    this.node(repeat.of);
    if (slot >= 0) this.add(steps.moved(slot));
    this.add(steps.jump(at));
    this.steps[at] = fork(at + 1, this.steps.length, isLazy);
  }

  private slotFor(key: Repeat | string, count: number): number {
    const known = this.slotOf.get(key);
    if (known !== undefined) return known;
    this.slotOf.set(key, this.slots);
    this.slots += count;
    return this.slots - count;
  }

  private takerNumber(leaf: OneCharacter): number {
    const known = this.takerNumbers.get(leaf);
    if (known !== undefined) return known;
    this.takerNumbers.set(leaf, this.takers.length);
    return this.takers.push(takerOf(leaf)) - 1;
  }

  private add(step: Step): void {
    if (this.steps.push(step) > MAX_STEPS) throw new PatternError('its repetitions multiply without bounds');
  }

  /** A step that is known when what follows it is. */
  private reserve(): number {
    this.add(steps.done);
    return this.steps.length - 1;
  }
}

function fork(into: number, past: number, isLazy: boolean): Step {
  return isLazy ? steps.either(past, into) : steps.either(into, past);
}
