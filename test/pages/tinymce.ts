interface TinyEditor {
  getContent(): string;
  mode: { set(mode: string): void };
  on(event: string, listener: () => void): void;
  setContent(html: string): void;
  undoManager: { clear(): void; add(): void };
}
declare const tinymce: { init(config: object): Promise<TinyEditor[]> };

const target = document.querySelector('#reply')!;
const [editor] = await tinymce.init({
  target,
  inline: target.tagName === 'DIV',
  license_key: 'gpl',
  promotion: false,
  height: 260,
  placeholder: 'Write to the customer',
});

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor!.getContent(),
  setMode: (mode: string) => editor!.mode.set(mode),
  countChanges: () => {
    window.changes = 0;
    editor!.on('change', () => (window.changes! += 1));
  },
  setContent: (html: string) => {
    editor!.setContent(html);
    editor!.undoManager.clear();
    editor!.undoManager.add();
  },
});

export {};
