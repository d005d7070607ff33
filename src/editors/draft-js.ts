import type { Span } from '../engine/types';
import { defineEditor, type Editor } from './define-editor';
import { sealByCaret } from './input-path';
import { pressKey, pressUndo } from './press-key';
import { type Dialect, HTML, readTextMap } from './read-text-map';
import { openRichText } from './rich-text';
import { untilDrawn } from './until-drawn';

const BACKSPACE = { key: 'Backspace', keyCode: 8 };

/** Draft.js: it draws its own document, and takes text and keys as React hands them on. */
export default defineEditor({
  id: 'draft-js',
  priority: 10,
  accepts: (element) => element.classList.contains('public-DraftEditor-content') && element.isContentEditable,
  open: openDraftJs,
});

/** Each line of a block of code is a `pre` in the `pre` of the block. */
const DIALECT: Dialect = { ...HTML, isCodeBlock: (element) => element.matches('pre:not(pre pre)') };

/** A new selection ends a step of its history, so selecting the words is all the preparation, once it has focus. */
function openDraftJs(element: HTMLElement): Editor {
  /** Where the caret was when focus left: Draft.js then takes the selection off the page. */
  let left: Span | null = null;
  const path = {
    prepare: () => Promise.resolve(),
    write: (text: string) =>
      untilDrawn(element, () => (text === '' ? pressKey(element, BACKSPACE) : enter(element, text))),
    undo: () => untilDrawn(element, () => pressUndo(element)),
    seal: async () => {
      sealByCaret(editor);
      // It hears of no other selection before React has taken this one.
      await Promise.resolve();
    },
  };
  const shown = openRichText('draft-js', element, path, () => readTextMap(element, DIALECT));
  const editor: Editor = {
    ...shown,
    selection: () => shown.selection() ?? left,
    async replace(span, expected, text) {
      if (!element.isContentEditable) return false;
      await focus(editor, span.end);
      return shown.replace(span, expected, text);
    },
    watch(changed, signal) {
      element.addEventListener('blur', () => (left = shown.selection()), { signal });
      element.addEventListener('focus', () => (left = null), { signal });
      shown.watch(changed, signal);
    },
  };
  return editor;
}

/** Draft.js takes note of focus a moment later, and of no selection before. The caret is as it was, or `otherwise`. */
async function focus(editor: Editor, otherwise: number): Promise<void> {
  const { element } = editor;
  const caret = editor.selection() ?? { start: otherwise, end: otherwise };
  element.focus({ preventScroll: true });
  // React hears of no selection where it believes that focus is elsewhere, as while the agent is in the panel.
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  editor.select(caret);
}

/** What React makes its own `beforeinput` of, the only one that Draft.js hears. */
function enter(element: HTMLElement, text: string): void {
  const { ownerDocument: page } = element;
  const event = page.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, page.defaultView, text);
  element.dispatchEvent(event);
}
