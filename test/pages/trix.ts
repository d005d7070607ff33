// @ts-expect-error The package brings no types.
import untyped from 'trix';

interface TrixEditor {
  getDocument(): { toString(): string };
  loadHTML(html: string): void;
}

const Trix = untyped as { config: { undo: { interval: number } } };

/** `?interval=` sets for how many milliseconds Trix joins typing into one undo step; 0 is without end. */
const interval = new URLSearchParams(location.search).get('interval');
if (interval !== null) Trix.config.undo.interval = Number(interval);

interface TrixElement extends HTMLElement {
  editor: TrixEditor;
  editorController: { render(): void };
  value: string;
}
const element = document.querySelector<TrixElement>('trix-editor')!;

/** Its paragraphs are `div`, and a list item holds none. */
const toTrix = (html: string) =>
  html.replace(/(<li>)<p>|<\/p>(<\/li>)/g, '$1$2').replace(/(<\/?)p>/g, '$1div>');

/** For tests: what only the page's own script can do. `getContent` is what it sends, with what it has yet to draw. */
Object.assign(window, {
  getContent: () => {
    element.editorController.render();
    return element.value.replace(/(<\/?)div>/g, '$1p>');
  },
  getText: () => element.editor.getDocument().toString(),
  setContent: (html: string) => element.editor.loadHTML(toTrix(html)),
});
