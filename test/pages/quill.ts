import Quill, { Delta } from 'quill';

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
  quill.updateContents = (delta, source) => {
    quill.updateContents = update;
    return update(
      new Delta(new Delta(delta).map((op) => (op.insert ? { ...op, insert: text } : op))),
      source,
    );
  };
}

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  changeInserted,
  getContent: () => quill.getSemanticHTML().replaceAll('&nbsp;', ' '),
  setContent: (html: string) => {
    quill.setContents(quill.clipboard.convert({ html }));
    quill.history.clear();
  },
  setEditable: (isEditable: boolean) => quill.enable(isEditable),
});
