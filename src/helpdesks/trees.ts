/**
 * A page is one tree of nodes for its document, one for each open shadow root and one for the document of each frame of
 * the same origin. No selector looks from one tree into another.
 */
export type Tree = Document | ShadowRoot;

/** The hosts of open shadow roots, tree by tree, as far as they were asked for in this turn. */
let hosts = new Map<Node, Element[]>();

/** The open shadow roots below a node, and its own; not those inside them. */
export function openRootsIn(root: ParentNode): ShadowRoot[] {
  const inside = hostsOf(root.getRootNode() as ParentNode).filter((host) => root.contains(host));
  return inside.flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/**
 * What stands for an element in each tree around its own, from the inside out: the host of its shadow root, the frame
 * of its document.
 */
export function standInsOf(element: Element): Element[] {
  const tree = element.getRootNode();
  const outer = isShadowRoot(tree) ? tree.host : tree.ownerDocument === null ? frameOf(tree) : null;
  return outer ? [outer, ...standInsOf(outer)] : [];
}

/** The nearest element around this one that matches, in its own tree or in one around it. */
export function closestAround(element: Element, selector: string): Element | null {
  for (const place of [element, ...standInsOf(element)]) {
    const found = place.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Whether an element holds another, in whatever tree. */
export function holds(element: Element, other: Element): boolean {
  return [other, ...standInsOf(other)].some((place) => element.contains(place));
}

/** To find hosts each element must be asked: done once for a turn, in which no script of the page can add one. */
function hostsOf(tree: ParentNode): Element[] {
  if (hosts.size === 0) queueMicrotask(() => (hosts = new Map()));
  const known = hosts.get(tree) ?? findHosts(tree);
  hosts.set(tree, known);
  return known;
}

function findHosts(tree: ParentNode): Element[] {
  const inside = [...tree.querySelectorAll('*')];
  return [tree, ...inside].filter(
    (node): node is Element => 'shadowRoot' in node && node.shadowRoot !== null,
  );
}

function frameOf(document: Node): Element | null {
  return (document as Document).defaultView?.frameElement ?? null;
}

function isShadowRoot(tree: Node): tree is ShadowRoot {
  return tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in tree;
}
