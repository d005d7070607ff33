import { defineEngine, type NodePath, type TextPoint, type WordChange } from './define-engine';

export default defineEngine({
  id: 'quill1',
  replace: replaceInQuill1,
});

/** The part of Quill 1's own interface that is used here. */
interface Quill1 {
  readonly constructor: { find(node: Node): Blot | null };
  readonly history: { cutoff(): void; undo(): void };
  readonly root: HTMLElement;
  readonly scroll: Blot;
  isEnabled(): boolean;
  getContents(index?: number, length?: number): { ops: Operation[] };
  setSelection(index: number, length: number, source: 'silent'): void;
  updateContents(change: { ops: Operation[] }, source: 'user'): void;
}
interface Blot {
  index(node: Node, offset: number): number;
  offset(root: Blot): number;
}
interface Operation {
  retain?: number;
  delete?: number;
  /** Words, or what is no text: a picture, a formula. */
  insert?: string | object;
  attributes?: object;
}
type Quill1Container = Element & { __quill?: Quill1 };

/** Quill keeps a history of its own. It takes what it draws anew for no change of the user, so it is asked itself. */
function replaceInQuill1({ frames, start, end, words, text }: WordChange): boolean {
  const follow = (page: Document, path: NodePath) =>
    path.reduce<Node | undefined>((node, index) => node?.childNodes[index], page);
  const page = frames.reduce<Document | null | undefined>(
    (outer, path) => outer && (follow(outer, path) as HTMLIFrameElement | undefined)?.contentDocument,
    document,
  );
  const [first, last] = [start, end].map(({ path }) => page && (follow(page, path) as Text | undefined));
  const quill = first?.parentElement?.closest<Quill1Container>('.ql-container')?.__quill;
  if (!page || !quill?.isEnabled() || !first || !last || !quill.root.contains(last)) return false;
  if (!(start.offset <= first.length && end.offset <= last.length)) return false;
  const target = page.createRange();
  target.setStart(first, start.offset);
  target.setEnd(last, end.offset);
  if (String(target) !== words) return false;

  // Quill counts and keeps letters composed, whatever the DOM holds.
  const fresh = text.normalize();
  const indexOf = (node: Text, { offset }: TextPoint) => {
    const blot = quill.constructor.find(node);
    return (
      blot && blot.offset(quill.scroll) + blot.index(node, node.data.slice(0, offset).normalize().length)
    );
  };
  const [from, to] = [indexOf(first, start), indexOf(last, end)];
  if (from === null || to === null) return false;
  // One character for each that is no text, as Quill counts them.
  const read = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
      .join('');
  const before = read();
  const wanted = before.slice(0, from) + fresh + before.slice(to);

  // Quill itself keeps the caret at its words. Where there was none, it goes behind the new ones.
  const hasCaret = quill.root.contains(page.getSelection()?.anchorNode ?? null);
  quill.root.focus({ preventScroll: true });
  if (!hasCaret) quill.setSelection(to, 0, 'silent');
  const { attributes } = quill.getContents(from, 1).ops[0] ?? {};
  const ops: Operation[] = [
    ...(from > 0 ? [{ retain: from }] : []),
    ...(fresh === '' ? [] : [{ insert: fresh, ...(attributes && { attributes }) }]),
    { delete: to - from },
  ];
  quill.history.cutoff();
  quill.updateContents({ ops }, 'user');
  quill.history.cutoff();
  const after = read();
  if (after !== wanted && after !== before) quill.history.undo();
  return after === wanted;
}
