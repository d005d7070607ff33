import { parseRegex } from './parse-regex';
import { PatternError, type ClassItem, type Group, type Leaf, type RegexNode } from './regex-syntax';

/** Longer than any pattern that a person can check by eye; word lists are many short ones. */
const MAX_SOURCE = 1000;
/** All of ASCII one by one, and one place for everything else. */
const CODES = 129;
const OTHER = CODES - 1;
const ALL = (): boolean => true;

/**
 * Why a pattern of a rule may not run, or null. A repetition without end inside another one can take longer than
 * the world lasts, and a regular expression cannot be interrupted; where something that the inner one cannot take
 * stands between two rounds of the outer one (`(?:\w+-)+`), there is only one way to match, and it may.
 */
export function vet(source: string): string | null {
  if (source.length > MAX_SOURCE) return `a pattern has ${source.length} characters, more than ${MAX_SOURCE}`;
  try {
    return hasNestedRepetition(parseRegex(source))
      ? `a repetition without end stands inside another one: ${source}`
      : null;
  } catch (error) {
    if (error instanceof PatternError) return `${error.message}: ${source}`;
    throw error;
  }
}

function hasNestedRepetition(node: RegexNode): boolean {
  if (node.kind === 'group') return node.options.some((nodes) => nodes.some(hasNestedRepetition));
  if (node.kind !== 'repeat') return false;
  if (hasNestedRepetition(node.of)) return true;
  return node.max === Infinity && node.mode !== 'possessive' && !hasOneWay(node.of);
}

/** Each alternative that holds a repetition without end begins or ends with what that repetition cannot take. */
function hasOneWay(node: RegexNode): boolean {
  if (node.kind !== 'group') return node.kind !== 'repeat' || node.max !== Infinity;
  return node.options.every((nodes) => {
    const endless = nodes.flatMap(endlessLeaves);
    if (endless.length === 0) return true;
    return [nodes[0], nodes.at(-1)].some(
      (edge) => edge !== undefined && isOneCharacter(edge) && !overlaps(edge, endless),
    );
  });
}

function isOneCharacter(node: RegexNode): node is Leaf {
  return node.kind === 'character' || node.kind === 'class' || node.kind === 'any';
}

/** Every single character that stands in a repetition without end. */
function endlessLeaves(node: RegexNode): Leaf[] {
  if (node.kind === 'repeat') return node.max === Infinity ? leavesOf(node.of) : endlessLeaves(node.of);
  return node.kind === 'group' ? node.options.flatMap((nodes) => nodes.flatMap(endlessLeaves)) : [];
}

function leavesOf(node: RegexNode): Leaf[] {
  if (node.kind === 'repeat') return leavesOf(node.of);
  return node.kind === 'group' ? leavesOfGroup(node) : [node];
}

function leavesOfGroup({ options }: Group): Leaf[] {
  return options.flatMap((nodes) => nodes.flatMap(leavesOf));
}

function overlaps(leaf: Leaf, others: readonly Leaf[]): boolean {
  const takes = takenBy(leaf);
  return others.map(takenBy).some((other) => {
    for (let code = 0; code < CODES; code++) if (takes(code) && other(code)) return true;
    return false;
  });
}

function takenBy(leaf: Leaf): (code: number) => boolean {
  if (leaf.kind === 'any') return leaf.withNewline ? ALL : (code) => code !== 10;
  if (leaf.kind === 'character') return isIn({ from: codeOf(leaf.character), to: codeOf(leaf.character) });
  if (leaf.kind !== 'class') return ALL;
  const items = leaf.items.map(isIn);
  return (code) => items.some((takes) => takes(code)) !== leaf.negated || code === OTHER;
}

/** Letters count in both cases: whether the case is ignored does not matter to be on the safe side. */
function isIn(item: ClassItem): (code: number) => boolean {
  if ('set' in item) {
    const set = new RegExp(item.set, 'u');
    return (code) => code === OTHER || set.test(String.fromCharCode(code));
  }
  const takes = (code: number): boolean => code >= item.from && code <= item.to;
  if (item.to >= OTHER) return (code) => code === OTHER || takes(code);
  return (code) =>
    takes(code) || [...bothCases(code)].some((letter) => letter.length === 1 && takes(codeOf(letter)));
}

function bothCases(code: number): string {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() + letter.toUpperCase();
}

function codeOf(character: string): number {
  return character.codePointAt(0)!;
}
