import { plainText } from './plain-text';
import { openRootsIn } from './trees';

/**
 * All matches inside `root`, also in open shadow roots, in the order of the page. A selector that is left out, broken or
 * not valid CSS finds nothing.
 */
export function findAll(root: ParentNode, selector: string | undefined): Element[] {
  return selector !== undefined && isSelector(selector) ? findInTrees(root, selector) : [];
}

function findInTrees(root: ParentNode, selector: string): Element[] {
  const own = [...root.querySelectorAll(selector)].map((element) => ({ at: element, found: [element] }));
  const roots = openRootsIn(root);
  if (roots.length === 0) return own.map(({ at }) => at);
  const inner = roots.map((tree) => ({ at: tree.host, found: findInTrees(tree, selector) }));
  return [...own, ...inner].sort((one, other) => inOrder(one.at, other.at)).flatMap(({ found }) => found);
}

/** What is in a host's shadow root comes after the host. */
function inOrder(one: Element, other: Element): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export function matches(element: Element, selector: string | undefined): boolean {
  return matcher(selector)(element);
}

/** The same for many elements. */
export function matcher(selector: string | undefined): (element: Element) => boolean {
  if (selector === undefined || !isSelector(selector)) return () => false;
  return (element) => element.matches(selector);
}

/** The words of the first match, or what stands in it where it is a field; null where nothing matches. */
export function readText(root: ParentNode, selector: string | undefined): string | null {
  const element = findAll(root, selector)[0];
  return element ? textOf(element) : null;
}

export function textOf(element: Element): string {
  return isField(element) ? element.value.trim() : plainText(element);
}

/** By its name: a field of a frame's document is no instance of this window's class. */
function isField(element: Element): element is HTMLInputElement {
  return /^(?:input|textarea|select)$/i.test(element.tagName);
}

/** A profile may be written by hand: one selector with a slip must not take the others with it. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
