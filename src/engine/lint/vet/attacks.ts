import { charactersOf, takerOf } from '../regex/characters';
import { leavesOf, takesOneCharacter, type Group, type RegexNode, type Repeat } from '../regex/syntax';

/** Combinations of more alternatives than these are not tried. */
const MAX_PAIRED = 6;

/** The letters of a long literal are all alike to what stands around it. */
const MAX_CHARACTERS = 8;

/** A text that is hard on a pattern: a beginning, what is taken again and again, and an end that fits nothing. */
export interface Attack {
  /** The repetition it is aimed at. */
  readonly repeat: Repeat;
  readonly head: string;
  readonly round: string;
  readonly tail: string;
}

/** The text of an attack; it may be shorter than `length` by less than a round. */
export function attackText({ head, round, tail }: Attack, length: number): string {
  const rounds = Math.floor((length - head.length - tail.length) / round.length);
  return head + round.repeat(Math.max(0, rounds)) + tail;
}

/** Texts out of the pattern's own characters, for each repetition in it. */
export function attacksOn(nodes: readonly RegexNode[]): Attack[] {
  if (!hasRepeat(nodes)) return [];
  const forger = new Forger(nodes);
  const attacks = new Map<string, Attack>();
  const add = (attack: Attack): void => {
    const key = [attack.head, attack.round, attack.tail].join('\0');
    if (attack.round !== '' && !attacks.has(key)) attacks.set(key, attack);
  };
  for (const { repeat, head } of forger.repeatsIn(nodes, '')) {
    for (const tail of forger.tailsFor(repeat)) {
      for (const round of forger.roundsOf(repeat)) add({ repeat, head, round, tail });
      // All from the beginning, again and again: a search begins anew in each round.
      add({ repeat, head: '', round: head + forger.sample([repeat.of], 1), tail });
    }
  }
  return [...attacks.values()];
}

function hasRepeat(nodes: readonly RegexNode[]): boolean {
  return nodes.some(
    (node) => node.kind === 'repeat' || (node.kind === 'group' && node.options.some(hasRepeat)),
  );
}

class Forger {
  private readonly characters: readonly string[];
  /** What each one-character part takes of them. */
  private readonly taken = new Map<RegexNode, ReadonlySet<string>>();

  constructor(nodes: readonly RegexNode[]) {
    this.characters = charactersOf(nodes);
    for (const leaf of leavesOf(nodes).filter(takesOneCharacter)) {
      this.taken.set(leaf, new Set(this.characters.filter(takerOf(leaf))));
    }
  }

  /** Every repetition, and a text that leads to it. */
  repeatsIn(nodes: readonly RegexNode[], before: string): { repeat: Repeat; head: string }[] {
    let head = before;
    return nodes.flatMap((node) => {
      const here = head;
      head += this.sample([node], 0);
      if (node.kind === 'group') return node.options.flatMap((option) => this.repeatsIn(option, here));
      if (node.kind !== 'repeat') return [];
      return [{ repeat: node, head: here }, ...this.repeatsIn([node.of], here)];
    });
  }

  /** What may be taken again and again: single characters, alternatives, and two of these together. */
  roundsOf({ of }: Repeat): Set<string> {
    const rounds = new Set(this.differentCharacters(leavesOf([of])));
    const options = of.kind === 'group' ? of.options.map((option) => this.sample(option, 1)) : [];
    for (const [index, option] of options.entries()) {
      rounds.add(option);
      if (options.length <= MAX_PAIRED)
        for (const other of options.slice(index + 1)) rounds.add(option + other);
    }
    return rounds;
  }

  /** An end that no part of the pattern takes; else one that the repetition does not take, and none. */
  tailsFor({ of }: Repeat): string[] {
    const freeOf = (takers: readonly ReadonlySet<string>[]): string | undefined =>
      this.characters.find((character) => !takers.some((taken) => taken.has(character)));
    const unfit = freeOf([...this.taken.values()]);
    if (unfit !== undefined) return [unfit];
    const own = leavesOf([of]).flatMap((leaf) => this.taken.get(leaf) ?? []);
    return [freeOf(own) ?? '', ''];
  }

  /** Of the characters that some parts take, one for each way in which the pattern treats them: of most parts first. */
  private differentCharacters(leaves: readonly RegexNode[]): string[] {
    const own = leaves.flatMap((leaf) => this.taken.get(leaf) ?? []);
    const byTreatment = new Map<string, string>();
    for (const character of this.characters) {
      if (!own.some((taken) => taken.has(character))) continue;
      const treatment = [...this.taken.values()].map((taken) => Number(taken.has(character))).join('');
      if (!byTreatment.has(treatment)) byTreatment.set(treatment, character);
    }
    const partsTaking = (treatment: string): number => treatment.replaceAll('0', '').length;
    return [...byTreatment]
      .sort(([one], [other]) => partsTaking(other) - partsTaking(one))
      .slice(0, MAX_CHARACTERS)
      .map(([, character]) => character);
  }

  /** A text that a part matches; repetitions are taken `rounds` times, or as often as they must. */
  sample(nodes: readonly RegexNode[], rounds: number): string {
    return nodes
      .map((node) => {
        if (node.kind === 'group') return this.sampleOfGroup(node, rounds);
        if (node.kind !== 'repeat') return this.firstTaken(node);
        return this.sample([node.of], rounds).repeat(Math.min(node.max, Math.max(node.min, rounds)));
      })
      .join('');
  }

  private sampleOfGroup({ look, options }: Group, rounds: number): string {
    return look === '' || look === '?<=' ? this.sample(options[0] ?? [], rounds) : '';
  }

  private firstTaken(leaf: RegexNode): string {
    const [first = ''] = this.taken.get(leaf) ?? [];
    return first;
  }
}
