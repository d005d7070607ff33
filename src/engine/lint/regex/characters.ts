import { emitRegex } from './emit-regex';
import { leavesOf, plain, type ClassItem, type OneCharacter, type RegexNode } from './syntax';

/** Letters first: an example made of these can be read. */
const ASCII = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789 !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ABCDEFGHIJKLMNOPQRSTUVWXYZ\n\t',
];
const LAST_CODE = 0x2ffff;

/** Tells whether a part of a pattern takes a character, by the expression that will run. */
export function takerOf(leaf: OneCharacter): (character: string) => boolean {
  if (leaf.kind === 'character') {
    const own = leaf.character;
    if (!leaf.ignoreCase) return (character) => character === own;
    return (character) => character.toLowerCase() === own.toLowerCase();
  }
  const regex = emitRegex(plain([[leaf]]), true);
  return (character) => {
    regex.lastIndex = 0;
    return regex.test(character);
  };
}

/**
 * Characters that are enough to tell the parts of a pattern apart: those of ASCII, where its ranges begin and end, and
 * one for each set that holds none of these. Where two parts take a character in common, they take one of these.
 */
export function charactersOf(nodes: readonly RegexNode[]): string[] {
  const characters = new Set(ASCII);
  for (const leaf of leavesOf(nodes)) {
    if (leaf.kind === 'character') characters.add(leaf.character);
    if (leaf.kind === 'class') for (const item of leaf.items) addItem(item, characters);
  }
  return [...characters];
}

function addItem(item: ClassItem, characters: Set<string>): void {
  if ('from' in item) {
    characters.add(String.fromCodePoint(item.from)).add(String.fromCodePoint(item.to));
    return;
  }
  const set = new RegExp(item.set, 'u');
  for (const character of characters) if (set.test(character)) return;
  for (let code = 128; code <= LAST_CODE; code++) {
    const character = String.fromCodePoint(code);
    if (!set.test(character)) continue;
    characters.add(character);
    return;
  }
}
