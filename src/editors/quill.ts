import { defineEditor, type Editor } from './define-editor';
import { keepScrolled } from './keep-scrolled';
import { type Dialect, readTextMap } from './read-text-map';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** Quill 2: it takes what the browser announces as an input into its own document. Quill 1, which has a clipboard beside the draft, does not. */
export default defineEditor({
  id: 'quill',
  priority: 10,
  accepts: (element) =>
    element.matches('.ql-container:not(:has(> .ql-clipboard)) > .ql-editor') && element.isContentEditable,
  open: openQuill,
});

const DIALECT: Dialect = {
  markerOf: (item) => indentOf(item) + markerOf(item),
  isCodeBlock: (element) => element.matches('.ql-code-block-container, pre'),
};

function openQuill(element: HTMLElement): Editor {
  const endStep = () => keepScrolled(element, () => undoAndRedo(element));
  const path = {
    prepare: async () => {
      const caret = editor.selection();
      endStep();
      if (caret) editor.select(caret);
    },
    write: (text: string) => sendInput(element, 'insertReplacementText', text),
    undo: () => keepScrolled(element, () => sendInput(element, 'historyUndo')),
    seal: endStep,
  };
  const editor = openRichText('quill', element, path, () => readTextMap(element, DIALECT));
  return editor;
}

/**
 * Quill joins what follows within a second (or what the page set) into one step, but never to what was just undone
 * or done again.
 */
function undoAndRedo(element: HTMLElement): void {
  const before = element.innerHTML;
  sendInput(element, 'historyUndo');
  if (element.innerHTML !== before) sendInput(element, 'historyRedo');
}

/** All items of all lists that follow each other are in one list here; when it is sent, each has a list of its own. */
function markerOf(item: Element): string {
  if (!isOrdered(item)) return '- ';
  let number = 1;
  for (const other of itemsBefore(item)) {
    if (levelOf(other) < levelOf(item)) break;
    if (levelOf(other) > levelOf(item)) continue;
    if (!isOrdered(other)) break;
    number += 1;
  }
  return `${number}. `;
}

/** As wide as what stands before the item that this one belongs to. */
function indentOf(item: Element): string {
  const owner = itemsBefore(item).find((other) => levelOf(other) < levelOf(item));
  return owner ? ' '.repeat(DIALECT.markerOf(owner).length) : '';
}

/** The nearest first. */
function itemsBefore(item: Element): Element[] {
  const items = [...(item.parentElement?.children ?? [])];
  return items.slice(0, items.indexOf(item)).reverse();
}

function isOrdered(item: Element): boolean {
  return item.getAttribute('data-list') === 'ordered';
}

function levelOf(item: Element): number {
  return Number(/\bql-indent-(\d+)/.exec(item.className)?.[1] ?? 0);
}
