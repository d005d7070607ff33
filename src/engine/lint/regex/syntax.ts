/** The parts of a regular expression in Go's or .NET's dialect (Vale reads both), after its flags are resolved. */
export type RegexNode = Leaf | Group | Repeat;

export type Leaf =
  | { readonly kind: 'character'; readonly character: string; readonly ignoreCase: boolean }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly items: readonly ClassItem[];
      readonly ignoreCase: boolean;
    }
  | { readonly kind: 'any'; readonly withNewline: boolean }
  | { readonly kind: 'place'; readonly place: Place; readonly multiline: boolean }
  | { readonly kind: 'reference'; readonly to: string };

/** What takes one character. */
export type OneCharacter = Extract<Leaf, { kind: 'character' | 'class' | 'any' }>;

/** `\b`, `\B`, `^`, `$`, and the ends of the text: `\A`, `\z`, `\Z`. */
export type Place = 'b' | 'B' | '^' | '$' | 'A' | 'z' | 'Z';

/** One of a class: a range of code points, or a set such as `\d` and `\p{Lu}`. */
export type ClassItem = { readonly from: number; readonly to: number } | { readonly set: string };

export interface Group {
  readonly kind: 'group';
  readonly type: 'capture' | 'plain' | 'atomic' | 'look';
  /** `?=`, `?!`, `?<=` or `?<!` of a look-around. */
  readonly look: string;
  readonly name: string;
  /** Which of the captures it is, from 1; 0 for what captures nothing. */
  readonly capture: number;
  readonly options: readonly (readonly RegexNode[])[];
}

export interface Repeat {
  readonly kind: 'repeat';
  readonly of: RegexNode;
  readonly min: number;
  readonly max: number;
  readonly mode: 'greedy' | 'lazy' | 'possessive';
  /** As the author wrote it. */
  readonly source: string;
}

/** A pattern that cannot be read; its message says what is wrong, for the author of the rule. */
export class PatternError extends Error {}

export interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly withNewline: boolean;
  readonly extended: boolean;
}

export function takesOneCharacter(node: RegexNode): node is OneCharacter {
  return node.kind === 'character' || node.kind === 'class' || node.kind === 'any';
}

/** A group that only holds together. */
export function plain(options: readonly (readonly RegexNode[])[]): Group {
  return { kind: 'group', type: 'plain', look: '', name: '', capture: 0, options };
}

/** Every single part of a pattern, however deep it stands. */
export function leavesOf(nodes: readonly RegexNode[]): Leaf[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'repeat') return leavesOf([node.of]);
    return node.kind === 'group' ? node.options.flatMap(leavesOf) : [node];
  });
}
