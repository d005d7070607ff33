import { isSelector } from '../helpdesks/select';

/** Letters. The longest of the built-in profiles stay far below. */
const LONGEST = 4000;
/** Brackets in brackets, and searches below each element: what makes a selector slow on a big page. */
const DEEPEST = 8;
const MOST_SEARCHES = 40;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gs;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether a selector is valid CSS, and of a size that a page can bear. */
export function isUsableSelector(selector: string): boolean {
  return selector.length <= LONGEST && isWellFormed(selector) && isValid(selector);
}

/**
 * The browser knows best, and is asked wherever there is one. Outside of it (a command, a test) only the outline counts:
 * brackets and quotes in pairs, nothing of a style sheet's rules, no part left empty. What passes here by mistake finds
 * nothing on a page.
 */
function isValid(selector: string): boolean {
  return typeof document === 'undefined' || isSelector(selector);
}

function isWellFormed(selector: string): boolean {
  const bare = selector.replace(QUOTED, 'q').replace(/\\./gs, 'e');
  if (/["'{};]/.test(bare) || (bare.match(/:has\(/g)?.length ?? 0) > MOST_SEARCHES) return false;
  return (
    isBalanced(bare) &&
    bare.split(',').every((part) => /[^\s>+~]/.test(part)) &&
    !/[>+~]\s*(?:,|$)/.test(bare)
  );
}

function isBalanced(bare: string): boolean {
  const open: string[] = [];
  for (const letter of bare) {
    if (letter === '(' || letter === '[') open.push(letter);
    else if (letter in PAIRS && open.pop() !== PAIRS[letter]) return false;
    if (open.length > DEEPEST) return false;
  }
  return open.length === 0;
}
