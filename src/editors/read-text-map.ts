import { isForeign } from './foreign';
import { LineWriter } from './line-writer';
import type { TextMap } from './text-map';

type Walk = (element: Element, lines: LineWriter) => void;

/** Elements that stand for something in plain text; all others are blocks or inline, as their style says. */
const WALKS: Readonly<Record<string, Walk>> = {
  BR: (br, lines) => lines.breakLine(br),
  BLOCKQUOTE: (quote, lines) =>
    lines.indent({ first: '> ', rest: '> ' }, () => {
      walkChildren(quote, lines);
    }),
  LI: walkListItem,
  PRE: walkFence,
  CODE: walkCode,
};

/** Their content is no text of the draft. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME', 'OBJECT']);

/**
 * Reads an editable element as the plain text a mail client makes of it: lines separated by `\n`, quoted lines
 * behind `> `, list items behind `- ` or `1. `, code in backticks, a no-break space as a blank.
 */
export function readTextMap(root: Element): TextMap {
  const lines = new LineWriter();
  walkChildren(root, lines);
  return lines.toMap();
}

function walkChildren(parent: Element, lines: LineWriter): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) walkText(child as Text, parent, lines);
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, lines);
  }
}

function walkText(text: Text, parent: Element, lines: LineWriter): void {
  if (/^(pre|break|preserve)/.test(getComputedStyle(parent).whiteSpace)) lines.addPreserved(text);
  else lines.addCollapsed(text);
}

function walkElement(element: Element, lines: LineWriter): void {
  const { display } = getComputedStyle(element);
  if (display === 'none' || SKIPPED.has(element.tagName.toUpperCase()) || isForeign(element)) return;
  const wasEditable = lines.editable;
  lines.editable = isEditable(element) ?? lines.editable;
  const walk = WALKS[element.tagName] ?? (isInline(display) ? walkChildren : walkBlock);
  walk(element, lines);
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

function walkBlock(block: Element, lines: LineWriter): void {
  lines.block(() => {
    walkChildren(block, lines);
  });
}

function walkListItem(item: Element, lines: LineWriter): void {
  const first = markerOf(item);
  lines.indent({ first, rest: ' '.repeat(first.length) }, () => {
    walkChildren(item, lines);
  });
}

function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  return `${(list as HTMLOListElement).start + items.indexOf(item)}. `;
}

function walkFence(pre: Element, lines: LineWriter): void {
  lines.block(() => {
    lines.addSynthetic('```');
  });
  walkBlock(pre, lines);
  lines.block(() => {
    lines.addSynthetic('```');
  });
}

function walkCode(code: Element, lines: LineWriter): void {
  const isBackticked = code.textContent !== '' && !code.closest('pre');
  if (isBackticked) lines.addSynthetic('`');
  walkChildren(code, lines);
  if (isBackticked) lines.addSynthetic('`');
}
