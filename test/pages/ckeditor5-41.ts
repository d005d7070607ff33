interface Ckeditor5 {
  readonly commands: {
    get(name: 'insertText'): {
      on(
        event: 'execute',
        listener: (event: unknown, options: [{ text: string }]) => void,
        options: { priority: 'high' },
      ): void;
    };
  };
  enableReadOnlyMode(lock: string): void;
  disableReadOnlyMode(lock: string): void;
  getData(options: { skipListItemIds: true }): string;
  setData(html: string): void;
}
declare const ClassicEditor: { create(element: HTMLElement, options: object): Promise<Ckeditor5> };

const opened = ClassicEditor.create(document.querySelector<HTMLElement>('#editor')!, {
  placeholder: 'Write a reply',
});
let editor: Ckeditor5 | undefined;
void opened.then((created) => (editor = created));

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor!.getData({ skipListItemIds: true }),
  changeInserted: (text: string) =>
    editor!.commands
      .get('insertText')
      .on('execute', (_event, [options]) => (options.text = text), { priority: 'high' }),
  setContent: async (html: string) => (await opened).setData(html),
  setEditable: (isEditable: boolean) =>
    isEditable ? editor!.disableReadOnlyMode('test') : editor!.enableReadOnlyMode('test'),
});

export {};
