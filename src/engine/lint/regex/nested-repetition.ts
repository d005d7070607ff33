import { charactersOf, takerOf } from './characters';
import { leavesOf, takesOneCharacter, type Leaf, type RegexNode, type Repeat } from './syntax';

/**
 * A repetition without end that stands around another one, or null. It can take longer than the world lasts; where
 * something that the inner one cannot take stands between two rounds of the outer one (`(?:\w+-)+`), there is only
 * one way to match, and it may.
 */
export function findNestedRepetition(nodes: readonly RegexNode[]): Repeat | null {
  for (const node of nodes) {
    const inner = node.kind === 'repeat' ? [[node.of]] : node.kind === 'group' ? node.options : [];
    for (const option of inner) {
      const found = findNestedRepetition(option);
      if (found) return found;
    }
    if (node.kind === 'repeat' && isEndless(node) && node.mode !== 'possessive' && !hasOneWay(node.of))
      return node;
  }
  return null;
}

/**
 * Each alternative that holds a repetition without end begins or ends with what that repetition cannot take, or each
 * of its parts is there in every round and takes nothing of what the next one takes.
 */
function hasOneWay(node: RegexNode): boolean {
  if (node.kind !== 'group') return !isEndless(node);
  if (node.type === 'atomic') return true;
  if (node.options.length === 1 && isClearlyCut(node.options[0]!)) return true;
  return node.options.every((nodes) => {
    const endless = leavesOf(nodes.flatMap(endlessIn));
    if (endless.length === 0) return true;
    return [nodes[0], nodes.at(-1)].some((edge) => edge !== undefined && isApart(edge, endless));
  });
}

/** As in `(?:[A-Z]+[a-z]+)+`: where a part ends is never in doubt, nor where a round does. */
function isClearlyCut(nodes: readonly RegexNode[]): boolean {
  const taken = nodes.map((node) => (node.kind === 'repeat' && node.min > 0 ? node.of : node));
  return nodes.length > 1 && taken.every((node, index) => isApart(node, leavesOf([taken.at(index - 1)!])));
}

function endlessIn(node: RegexNode): RegexNode[] {
  if (node.kind === 'repeat') return isEndless(node) ? [node.of] : endlessIn(node.of);
  return node.kind === 'group' ? node.options.flatMap((nodes) => nodes.flatMap(endlessIn)) : [];
}

function isEndless(node: RegexNode): boolean {
  return node.kind === 'repeat' && node.max === Infinity;
}

/** Whether a part takes one character, and none that any of the others takes. */
function isApart(edge: RegexNode, others: readonly Leaf[]): boolean {
  if (!takesOneCharacter(edge)) return false;
  const taken = charactersOf([edge, ...others]).filter(takerOf(edge));
  return others.every((other) => {
    if (other.kind === 'place') return true;
    return takesOneCharacter(other) && !taken.some(takerOf(other));
  });
}
