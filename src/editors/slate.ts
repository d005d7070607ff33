import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';
import { untilDrawn } from './until-drawn';

/** Slate hears of a selection at most this often, and until then may set its own again; in milliseconds. */
const SELECTION_PACE = 110;

/** Slate: it draws its own document, a moment after it took what the browser announces as an input. */
export default defineEditor({
  id: 'slate',
  priority: 10,
  accepts: (element) => element.hasAttribute('data-slate-editor') && element.isContentEditable,
  open: openSlate,
});

function openSlate(element: HTMLElement): Editor {
  const editor = openRichText('slate', element, {
    prepare: async () => {
      await wait(SELECTION_PACE);
      // It draws what it heard of in a task of its own, and is deaf from there to the next one.
      await wait(0);
      await wait(0);
    },
    write: (text) => untilDrawn(element, () => write(editor, text)),
    undo: () => untilDrawn(element, () => sendInput(element, 'historyUndo')),
    seal: () => undefined,
  });
  return editor;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Slate joins an insertion to one that ended where it begins, and a deletion to one that began where it ends. So the
 * last character is left out of what is replaced and deleted by itself: neither what was typed or deleted behind the
 * words nor what is typed there next joins the fix.
 */
function write(editor: Editor, text: string): void {
  const { element } = editor;
  leaveOutLastCharacter(editor);
  const isCaret = element.ownerDocument.getSelection()?.isCollapsed;
  if (text !== '') sendInput(element, 'insertReplacementText', text);
  else if (!isCaret) sendInput(element, 'deleteContentBackward');
  sendInput(element, 'deleteContentForward');
}

function leaveOutLastCharacter(editor: Editor): void {
  const page = editor.element.ownerDocument;
  const { start, end } = editor.selection()!;
  const characters = [...new Intl.Segmenter().segment(editor.read().slice(start, end))];
  if (characters.length === 1) page.getSelection()?.collapseToStart();
  else editor.select({ start, end: start + characters.at(-1)!.index });
  page.dispatchEvent(new Event('selectionchange'));
}
