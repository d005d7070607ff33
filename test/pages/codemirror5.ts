interface CodeMirror5 {
  getValue(): string;
  setValue(text: string): void;
}
declare const CodeMirror: { fromTextArea(element: HTMLTextAreaElement, options: object): CodeMirror5 };

/** `?input=contenteditable` is how it takes keys on a phone. */
const inputStyle = new URLSearchParams(location.search).get('input') ?? 'textarea';
const editor = CodeMirror.fromTextArea(document.querySelector<HTMLTextAreaElement>('#reply')!, {
  inputStyle,
  lineWrapping: true,
});

/** For tests: what only the page's own script can do. `getContent` is what it sends. */
Object.assign(window, {
  getContent: () => editor.getValue(),
  setContent: (text: string) => editor.setValue(text),
});

export {};
