/**
 * What an engine, or another writing assistant, shows inside the editable only while the agent writes there, and never
 * sends. Elements that older assistants put around words of the draft (`<g class="gr_ …">`) are none of them: the words
 * are the agent's.
 */
const FOREIGN = [
  // CKEditor 4: the line that offers a new paragraph where the pointer is, and the place where it hides a selection.
  'span:has(> [data-cke-magic-line]), [data-cke-magic-line], [data-cke-temp]',
  // CKEditor 5: the place where it hides a selection, the handles of a table or a picture, and the size while it is drawn larger.
  '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer',
  // CodeMirror 6: the words in an empty draft, and what it shows for a character that shows nothing.
  '.cm-placeholder, .cm-specialChar',
  // ProseMirror: what it shows beside its document, such as the name of a colleague at their caret.
  '.ProseMirror-widget',
  // Slate: the words in an empty draft.
  '[data-slate-placeholder]',
  // TinyMCE: what is no part of its document with all that is in it, and its bookmarks.
  '[data-mce-bogus="all"], [data-mce-type="bookmark"]',
  // Trix: the buttons of an attachment that is selected.
  '.attachment__toolbar',
  // Grammarly, LanguageTool, Harper: their boxes and, of LanguageTool, its copy of the text.
  'grammarly-extension, grammarly-btn, [data-grammarly-part], lt-mirror, lt-highlighter, lt-toolbar, harper-render-box',
].join();

/** True for a node that is no part of the draft around it. */
export function isForeign(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(FOREIGN) != null;
}
