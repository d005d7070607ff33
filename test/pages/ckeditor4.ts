interface Ckeditor {
  destroy(): void;
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
}
declare const CKEDITOR: { replace(id: string, config: object): Ckeditor };

const editor = CKEDITOR.replace('reply', {
  height: 180,
  undoStackSize: 5000,
  // Would ask its maker's server.
  versionCheck: false,
});

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor.getData(),
  removeEditor: () => editor.destroy(),
  setContent: (html: string) =>
    new Promise<void>((resolve) => editor.setData(html, { callback: () => resolve() })),
});
