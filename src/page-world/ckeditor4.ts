import { defineEngine, type NodePath, type WordChange } from './define-engine';

export default defineEngine({
  id: 'ckeditor4',
  replace: replaceInCkeditor4,
});

/** The part of CKEditor 4's own interface that is used here. */
interface Ckeditor4 {
  readonly mode: string;
  readonly readOnly: boolean;
  editable(): { $: HTMLElement } | null;
  focus(): void;
  insertText(text: string): void;
  fire(event: 'saveSnapshot'): void;
  execCommand(command: 'undo'): void;
}
type Ckeditor4Window = Window & { CKEDITOR?: { instances: Record<string, Ckeditor4> } };

/** CKEditor keeps a history of its own, which learns of a change only through its own commands. */
function replaceInCkeditor4({ frames, start, end, words, text }: WordChange): boolean {
  const follow = (page: Document, path: NodePath) =>
    path.reduce<Node | undefined>((node, index) => node?.childNodes[index], page);
  const pages = [document];
  for (const path of frames) {
    const inner = (follow(pages.at(-1)!, path) as HTMLIFrameElement | undefined)?.contentDocument;
    if (!inner) return false;
    pages.push(inner);
  }
  const page = pages.at(-1)!;
  const [first, last] = [start, end].map(({ path }) => follow(page, path) as Text | undefined);
  const editor = pages
    .flatMap(({ defaultView }) => Object.values((defaultView as Ckeditor4Window).CKEDITOR?.instances ?? {}))
    .find((instance) => instance.mode === 'wysiwyg' && instance.editable()?.$.contains(first ?? null));
  const root = editor?.editable()?.$;
  if (!editor || editor.readOnly || !root || !first || !last) return false;
  if (!(start.offset <= first.length && end.offset <= last.length)) return false;

  const pin = (node: Node, at: number) => {
    const range = page.createRange();
    range.setStart(node, at);
    return range;
  };
  const target = pin(first, start.offset);
  target.setEnd(last, end.offset);
  if (String(target) !== words) return false;

  // A line break may become an element; zero-width characters and what is marked so are the editor's own helpers.
  const plain = (value: string) => value.replace(/[\n\u200b]/g, '').replaceAll('\u00a0', ' ');
  const read = (stop: Text | null = null, offset = 0) => {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node === stop) return text + plain(node.data.slice(0, offset));
      if (!node.parentElement?.closest('[data-cke-magic-line], [data-cke-temp]')) text += plain(node.data);
    }
    return text;
  };
  const before = read();
  const kept = read(first, start.offset);
  const wanted = kept + plain(text) + before.slice(kept.length + plain(words).length);

  // Ranges are live: beside the words they follow the text that the editor splits and moves.
  const selection = page.getSelection()!;
  const pinBeside = (node: Node | null, at: number) =>
    root.contains(node) && target.comparePoint(node!, at) !== 0 ? pin(node!, at) : null;
  const anchor = pinBeside(selection.anchorNode, selection.anchorOffset);
  const focus = pinBeside(selection.focusNode, selection.focusOffset);
  const scrolled = pages.map(({ defaultView: view }) => [view!, view!.scrollX, view!.scrollY] as const);

  editor.focus();
  editor.fire('saveSnapshot');
  selection.setBaseAndExtent(first, start.offset, last, end.offset);
  editor.insertText(text);
  if (anchor && focus) {
    selection.collapse(anchor.startContainer, anchor.startOffset);
    selection.extend(focus.startContainer, focus.startOffset);
  }
  editor.fire('saveSnapshot');
  const after = read();
  if (after !== wanted && after !== before) editor.execCommand('undo');
  for (const [view, left, top] of scrolled) view.scrollTo(left, top);
  return after === wanted;
}
