import { defineEditor, type Editor } from './define-editor';

/**
 * CodeMirror 5, also in EasyMDE: the draft and its selection are in its own document alone. What the agent types in is
 * empty, or holds the lines in view; to take that for the draft would be to coach, and to write into, another one.
 */
export default defineEditor({
  id: 'codemirror5',
  priority: 10,
  accepts: (element) => element.matches('.CodeMirror, .CodeMirror textarea, .CodeMirror [contenteditable]'),
  open: openCodemirror5,
});

function openCodemirror5(element: HTMLElement): Editor {
  return {
    kind: 'codemirror5',
    element,
    read: () => '',
    isWhole: () => false,
    watch: () => undefined,
    ranges: () => [],
    selection: () => null,
    select: () => element.focus({ preventScroll: true }),
    replace: () => Promise.resolve(false),
  };
}
