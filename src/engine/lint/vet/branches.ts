import type { Group, RegexNode } from '../regex/syntax';

/**
 * A pattern without its alternatives, one after the other: of a list of words each is looked at alone, with what
 * stands around the list. The time that the whole takes is the sum of theirs. Alternatives within a repetition stay:
 * there they can be mixed.
 */
export function branchesOf({ options }: Group): (readonly RegexNode[])[] {
  return options.flatMap((nodes) => {
    const list = longestList(nodes);
    if (!list) return [nodes];
    return branchesOf(list).map((option) =>
      nodes.map((node) => (node === list ? { ...list, options: [option] } : node)),
    );
  });
}

/** Only one is taken apart: of several, every choice would have to go with every other one. */
function longestList(nodes: readonly RegexNode[]): Group | undefined {
  const lists = nodes.filter((node) => node.kind === 'group' && node.look === '' && node.options.length > 1);
  return (lists as Group[]).sort((a, b) => b.options.length - a.options.length)[0];
}
