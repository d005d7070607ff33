interface Note {
  summernote(command: object | string, argument?: string): string;
  data(name: 'summernote'): { options: { maxTextLength: number } };
  on(event: string, listener: () => void): void;
}
declare const jQuery: (selector: string) => Note;

const note = jQuery('#reply');
note.summernote({
  height: 180,
  historyLimit: 5000,
  placeholder: 'Write to the customer',
  toolbar: [['font', ['bold', 'italic']]],
});

// It names the parts of its dialogs by the clock: no two pages would be alike.
for (const part of document.querySelectorAll('.note-modal [id], .note-modal [for]')) {
  part.removeAttribute('id');
  part.removeAttribute('for');
}

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => note.summernote('code'),
  setMode: (mode: 'disable' | 'enable') => note.summernote(mode),
  limitTo: (length: number) => (note.data('summernote').options.maxTextLength = length),
  countChanges: () => {
    window.changes = 0;
    note.on('summernote.change', () => (window.changes! += 1));
  },
  setContent: (html: string) => {
    note.summernote('code', html);
    note.summernote('commit');
  },
});

export {};
