interface Operation {
  insert?: unknown;
}
interface Quill1 {
  readonly clipboard: { convert(html: string): { ops: Operation[] } };
  readonly history: { clear(): void };
  readonly root: HTMLElement;
  enable(isEnabled: boolean): void;
  setContents(contents: { ops: Operation[] }): void;
  updateContents(change: { ops: Operation[] }, source: string): unknown;
}
declare const Quill: new (container: string, options: object) => Quill1;

/** `?delay=` sets how long Quill joins changes into one undo step; 0 makes every change a step of its own. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 1000);

const quill = new Quill('#editor', {
  theme: 'snow',
  placeholder: 'Write a reply',
  modules: { history: { delay, maxStack: 5000 } },
});

/** The words that are written next are others on their way in. */
function changeInserted(text: string): void {
  const update = quill.updateContents.bind(quill);
  quill.updateContents = ({ ops }, source) => {
    quill.updateContents = update;
    return update({ ops: ops.map((op) => (op.insert ? { ...op, insert: text } : op)) }, source);
  };
}

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  changeInserted,
  forgetEditor: () => Reflect.deleteProperty(document.querySelector('#editor')!, '__quill'),
  getContent: () => quill.root.innerHTML,
  setContent: (html: string) => {
    quill.setContents(quill.clipboard.convert(html));
    quill.history.clear();
  },
  setEditable: (isEditable: boolean) => quill.enable(isEditable),
});

// A module, so that its names are its own.
export {};
