import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  placeholder,
} from '@codemirror/view';

/** `?delay=` sets how long CodeMirror joins changes into one undo step; 0 makes every change a step of its own. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 500);

const lock = new Compartment();
const folds = new Compartment();
const extensions = [
  history({ newGroupDelay: delay }),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  drawSelection(),
  highlightSpecialChars(),
  placeholder('Write a reply'),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': 'Reply' }),
  lock.of([]),
  folds.of([]),
];
const view = new EditorView({ extensions, parent: document.querySelector('#editor')! });

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => view.state.doc.toString(),
  setContent: (doc: string) => view.setState(EditorState.create({ doc, extensions })),
  setEditable: (isEditable: boolean) =>
    view.dispatch({
      effects: lock.reconfigure(
        isEditable ? [] : [EditorState.readOnly.of(true), EditorView.editable.of(false)],
      ),
    }),
  setReadOnly: () => view.dispatch({ effects: lock.reconfigure(EditorState.readOnly.of(true)) }),
  fold: (from: number, to: number) =>
    view.dispatch({
      effects: folds.reconfigure(
        EditorView.decorations.of(Decoration.set(Decoration.replace({}).range(from, to))),
      ),
    }),
  changeInserted: (text: string) => {
    const filter = EditorView.inputHandler.of((_view, from, to) => {
      view.dispatch({ changes: { from, to, insert: text }, userEvent: 'input.type' });
      return true;
    });
    view.dispatch({ effects: lock.reconfigure(filter) });
  },
});
