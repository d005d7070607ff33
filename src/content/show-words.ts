import type { Editor } from '../editors/define-editor';
import type { Span } from '../engine/types';
import { moveSpan } from './move-span';

/** Selects words of the draft and brings them into view; nothing where they have changed. `draft` is the text that the span belongs to. */
export function showWords(editor: Editor, draft: string, words: Span): void {
  const now = editor.read();
  const span = moveSpan(words, draft, now);
  if (!span) return;
  editor.select(span);
  const range = editor.ranges(span)?.[0];
  const { element } = editor;
  (range?.startContainer.parentElement ?? element).scrollIntoView({ block: 'nearest' });
  // A textarea does not say where its words are: as far down as they are in the text is near enough.
  if (!range) element.scrollTop = (span.start / now.length) * element.scrollHeight - element.clientHeight / 2;
}
