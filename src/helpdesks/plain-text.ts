export interface TextOptions {
  /** True for an element that is to be left out. */
  drop?(element: Element): boolean;
  /** True for an element in which lines stay as they are in the source. */
  keepLines?(element: Element): boolean;
}

/** Elements that break the line, in a document that no style sheet lays out. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const NO_WORDS = 'script, style, template, noscript, textarea, select, iframe, object, svg, head, [hidden]';
const BLANKS = /[ \t\n\r\f]+/g;

/**
 * The words of an element as a reader sees them: a line where the page breaks one, a blank line around paragraphs.
 * On a page it leaves out what is not shown. In a parsed document, which is not laid out, the elements themselves
 * tell where lines break.
 */
export function plainText(root: Element, options: TextOptions = {}): string {
  const lines = new Lines();
  const look = root.checkVisibility() ? seenLook : sourceLook;
  for (const node of shownChildren(root)) write(node, look(root, options), { lines, look, options });
  return lines.text();
}

interface Look {
  readonly isShown: boolean;
  readonly isBlock: boolean;
  readonly keepsLines: boolean;
}

interface Writing {
  readonly lines: Lines;
  readonly look: (element: Element, options: TextOptions) => Look;
  readonly options: TextOptions;
}

function write(node: Node, parent: Look, writing: Writing): void {
  if (node.nodeType === Node.TEXT_NODE) return writing.lines.write((node as Text).data, parent.keepsLines);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (isLeftOut(element, writing.options)) return;
  const { lines } = writing;
  const name = element.localName;
  if (name === 'br') return lines.breakLine();
  const own = writing.look(element, writing.options);
  if (!own.isShown) return;
  const look = { ...own, keepsLines: own.keepsLines || (parent.keepsLines && writing.look === sourceLook) };
  if (look.isBlock) lines.startBlock(name === 'p' ? 2 : 1);
  for (const child of shownChildren(element)) write(child, look, writing);
  if (look.isBlock) lines.startBlock(name === 'p' ? 2 : 1);
  if (name === 'td' || name === 'th') lines.write(' ', false);
}

function isLeftOut(element: Element, options: TextOptions): boolean {
  return element.matches(NO_WORDS) || options.drop?.(element) === true;
}

/** Of a part that is folded only the heading is to be seen; of a host what its shadow root shows. */
function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const placed = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (placed.length > 0) return placed;
  return element.matches('details:not([open])')
    ? element.querySelectorAll(':scope > summary')
    : element.childNodes;
}

/** On a page that is laid out. */
function seenLook(element: Element, options: TextOptions): Look {
  const style = getComputedStyle(element);
  return {
    isShown: style.display !== 'none' && style.visibility === 'visible',
    isBlock: !/^(?:inline|contents|table-cell|ruby)/.test(style.display),
    keepsLines: style.whiteSpace.startsWith('pre') || options.keepLines?.(element) === true,
  };
}

/** In a document that is only source. */
function sourceLook(element: Element, options: TextOptions): Look {
  const { display, visibility } = (element as HTMLElement).style ?? {};
  return {
    isShown: display !== 'none' && visibility !== 'hidden',
    isBlock: BLOCKS.has(element.localName),
    keepsLines: element.localName === 'pre' || options.keepLines?.(element) === true,
  };
}

/** Text as it grows: blanks collapse, and lines break only once there is something to break from. */
class Lines {
  #text = '';
  #breaks = 0;
  #blank = false;

  write(data: string, keepsLines: boolean): void {
    const words = keepsLines ? data.replace(/\r\n?/g, '\n') : data.replace(BLANKS, ' ');
    const isBlankBefore = !keepsLines && words.startsWith(' ');
    // Not `trim`, which would take away blanks that were put there to stay.
    const text = keepsLines ? words : words.replace(/^ | $/g, '');
    this.#blank ||= isBlankBefore;
    if (text === '') return;
    this.#settle();
    this.#text += text;
    this.#blank = !keepsLines && words.endsWith(' ');
  }

  breakLine(): void {
    this.#blank = false;
    this.#settle();
    this.#text += '\n';
  }

  /** At least so many line breaks stand before the next words. */
  startBlock(breaks: number): void {
    this.#blank = false;
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  text(): string {
    return this.#text.trim();
  }

  #settle(): void {
    let before = 0;
    while (before < this.#breaks && this.#text.at(-1 - before) === '\n') before++;
    if (this.#text !== '') this.#text += '\n'.repeat(this.#breaks - before);
    if (this.#blank && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += ' ';
    this.#breaks = 0;
    this.#blank = false;
  }
}
