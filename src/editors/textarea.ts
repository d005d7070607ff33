import type { Span } from '../engine/types';
import { defineEditor, type Editor } from './define-editor';
import { type InputPath, sealByCaret } from './input-path';
import { replaceThrough } from './replace-through';

/** How often a value that a script of the page set is noticed where no event tells. */
const IDLE_LOOK = 1000;

export default defineEditor({
  id: 'textarea',
  priority: 0,
  accepts: (element) => element.tagName === 'TEXTAREA',
  open: (element) => openTextarea(element as HTMLTextAreaElement),
});

function openTextarea(element: HTMLTextAreaElement): Editor {
  const editor: Editor = {
    kind: 'textarea',
    element,
    read: () => element.value,
    watch: (changed, signal) => watchValue(element, changed, signal),
    ranges: () => null,
    selection: () => ({ start: element.selectionStart, end: element.selectionEnd }),
    select: (span) => select(element, span),
    async replace(span, expected, text) {
      if (element.readOnly || element.matches(':disabled')) return false;
      return replaceThrough(inputPath(editor), editor, span, expected, text);
    },
  };
  return editor;
}

/**
 * A key tells by `input`. A macro that sets `value` tells nobody, and a content script cannot see the property
 * being set, so the value is also compared when focus comes or goes and once a second.
 */
function watchValue(element: HTMLTextAreaElement, changed: () => void, signal: AbortSignal): void {
  let seen = element.value;
  const look = () => {
    if (element.value === seen) return;
    seen = element.value;
    changed();
  };
  const note = () => {
    seen = element.value;
    changed();
  };
  element.addEventListener('input', note, { signal, passive: true });
  for (const event of ['change', 'focus', 'blur'])
    element.addEventListener(event, look, { signal, passive: true });
  const timer = setInterval(look, IDLE_LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** A selection that stands already is left alone: setting it again would forget its direction. */
function select(element: HTMLTextAreaElement, { start, end }: Span): void {
  element.focus({ preventScroll: true });
  if (element.selectionStart === start && element.selectionEnd === end) return;
  element.setSelectionRange(start, end);
}

function inputPath(editor: Editor): InputPath {
  const { ownerDocument: page } = editor.element;
  const nothing = () => Promise.resolve();
  return {
    prepare: nothing,
    settle: nothing,
    write: (text) => page.execCommand(text === '' ? 'delete' : 'insertText', false, text),
    undo: () => page.execCommand('undo'),
    seal: () => sealByCaret(editor),
  };
}
