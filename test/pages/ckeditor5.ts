import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  CodeBlock,
  Essentials,
  Italic,
  Link,
  List,
  Mention,
  Paragraph,
  Table,
  TextTransformation,
} from 'ckeditor5';

const opened = ClassicEditor.create(document.querySelector<HTMLElement>('#editor')!, {
  licenseKey: 'GPL',
  placeholder: 'Write a reply',
  plugins: [
    Autoformat,
    BlockQuote,
    Bold,
    Code,
    CodeBlock,
    Essentials,
    Italic,
    Link,
    List,
    Mention,
    Paragraph,
    Table,
    TextTransformation,
  ],
  toolbar: ['undo', 'redo', 'bold', 'italic', 'link', 'bulletedList', 'numberedList', 'blockQuote'],
});
let editor: ClassicEditor | undefined;
void opened.then((created) => (editor = created));

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor!.getData({ skipListItemIds: true }),
  removeEditor: () => editor!.destroy(),
  changeInserted: (text: string) =>
    editor!.commands
      .get('insertText')!
      .on('execute', (_event, [options]: [{ text: string }]) => (options.text = text), { priority: 'high' }),
  setContent: async (html: string) => (await opened).setData(html),
  setEditable: (isEditable: boolean) =>
    isEditable ? editor!.disableReadOnlyMode('test') : editor!.enableReadOnlyMode('test'),
});
