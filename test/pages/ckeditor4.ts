interface Ckeditor {
  destroy(): void;
  getData(): string;
  on(
    event: string,
    listener: (event: { data: string }) => void,
    scope?: null,
    listenerData?: null,
    priority?: number,
  ): void;
  setData(html: string, options: { callback(): void }): void;
}
declare const CKEDITOR: {
  instances: Record<string, Ckeditor>;
  inline(id: string, config: object): Ckeditor;
  replace(id: string, config: object): Ckeditor;
};

/** Without `versionCheck`, which would ask its maker's server. */
const config = { height: 180, undoStackSize: 5000, versionCheck: false };
/** Listeners with a lower number run first; the editor's own have 10. */
const BEFORE_ALL = 1;
const editor = CKEDITOR.replace('reply', config);

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor.getData(),
  forgetEditor: () => (CKEDITOR.instances = {}),
  removeEditor: () => editor.destroy(),
  setContent: (html: string) =>
    new Promise<void>((resolve) => editor.setData(html, { callback: () => resolve() })),
  changeInserted: (text: string) =>
    editor.on('insertText', (event) => (event.data = text), null, null, BEFORE_ALL),
  openInline: (id: string) =>
    new Promise<void>((resolve) => CKEDITOR.inline(id, config).on('instanceReady', () => resolve())),
});
