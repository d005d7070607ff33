import { isForeign } from './foreign';
import { LineWriter } from './line-writer';
import type { TextMap } from './text-map';

/** Where an engine shows lists or code by other elements than a mail does. */
export interface Dialect {
  /** What stands before an item of a list. */
  markerOf(item: Element): string;
  isCodeBlock(element: Element): boolean;
}

/** As everybody else shows them. */
export const HTML: Dialect = { markerOf: markerInHtml, isCodeBlock: (element) => element.tagName === 'PRE' };

type Walk = (element: Element, lines: LineWriter, dialect: Dialect) => void;

/** Elements that stand for something in plain text; all others are blocks or inline, as their style says. */
const WALKS: Readonly<Record<string, Walk>> = {
  BR: (br, lines) => lines.breakLine(br),
  BLOCKQUOTE: (quote, lines, dialect) =>
    lines.indent({ first: '> ', rest: '> ' }, () => {
      walkChildren(quote, lines, dialect);
    }),
  LI: walkListItem,
  CODE: walkCode,
};

/** Their content is no text of the draft. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME', 'OBJECT']);

/**
 * Reads an editable element as the plain text a mail client makes of it: lines separated by `\n`, quoted lines
 * behind `> `, list items behind `- ` or `1. `, code in backticks, a no-break space as a blank.
 */
export function readTextMap(root: Element, dialect = HTML): TextMap {
  const lines = new LineWriter();
  walkChildren(root, lines, dialect);
  return lines.toMap();
}

function walkChildren(parent: Element, lines: LineWriter, dialect: Dialect): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) walkText(child as Text, parent, lines);
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, lines, dialect);
  }
}

function walkText(text: Text, parent: Element, lines: LineWriter): void {
  if (/^(pre|break|preserve)/.test(getComputedStyle(parent).whiteSpace)) lines.addPreserved(text);
  else lines.addCollapsed(text);
}

function walkElement(element: Element, lines: LineWriter, dialect: Dialect): void {
  const { display } = getComputedStyle(element);
  if (display === 'none' || SKIPPED.has(element.tagName.toUpperCase()) || isForeign(element)) return;
  const wasEditable = lines.editable;
  lines.editable = isEditable(element) ?? lines.editable;
  const shown = WALKS[element.tagName] ?? (isInline(display) ? walkChildren : walkBlock);
  const walk = dialect.isCodeBlock(element) ? walkFence : shown;
  walk(element, lines, dialect);
  lines.editable = wasEditable;
}

/** Null where it is as the element around it: the cells of a table that is an island can be editable again. */
function isEditable(element: Element): boolean | null {
  const value = element.getAttribute('contenteditable');
  return value === null ? null : value !== 'false';
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents';
}

function walkBlock(block: Element, lines: LineWriter, dialect: Dialect): void {
  lines.block(() => {
    walkChildren(block, lines, dialect);
  });
}

function walkListItem(item: Element, lines: LineWriter, dialect: Dialect): void {
  const first = dialect.markerOf(item);
  lines.indent({ first, rest: ' '.repeat(first.length) }, () => {
    walkChildren(item, lines, dialect);
  });
}

function markerInHtml(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  return `${(list as HTMLOListElement).start + items.indexOf(item)}. `;
}

function walkFence(pre: Element, lines: LineWriter, dialect: Dialect): void {
  lines.block(() => {
    lines.addSynthetic('```');
  });
  walkBlock(pre, lines, dialect);
  lines.block(() => {
    lines.addSynthetic('```');
  });
}

function walkCode(code: Element, lines: LineWriter, dialect: Dialect): void {
  const isBackticked = code.textContent !== '' && !code.closest('pre');
  if (isBackticked) lines.addSynthetic('`');
  walkChildren(code, lines, dialect);
  if (isBackticked) lines.addSynthetic('`');
}
