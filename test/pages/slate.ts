import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, type Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

type Words = { text: string } & Partial<Record<(typeof MARKS)[number], true>>;
type Shown = Record<'attributes' | 'children' | 'element', Block> & { leaf: Words };
type Block = { type: string; children: (Block | Words)[] };

const MARKS = ['em', 'strong'] as const;
const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'blockquote']);
const EMPTY: Block = { type: 'p', children: [{ text: '' }] };

const editor = withHistory(withReact(createEditor()));
let lock: (isReadOnly: boolean) => void;

function App() {
  const [readOnly, setReadOnly] = useState(false);
  lock = setReadOnly;
  const editable = createElement(Editable, {
    readOnly,
    className: 'draft',
    placeholder: 'Write a reply',
    'aria-label': 'Reply',
    renderElement: ({ attributes, children, element }: Shown) =>
      createElement(element.type, attributes, children),
    renderLeaf: ({ attributes, children, leaf }: Shown) =>
      createElement(
        'span',
        attributes,
        MARKS.filter((mark) => leaf[mark]).reduce(
          (inner, mark) => createElement(mark, null, inner),
          children,
        ),
      ),
    onKeyDown: toggleBold,
  });
  return createElement(Slate, { editor, initialValue: [EMPTY] as Descendant[], children: editable });
}

function toggleBold(event: KeyboardEvent): void {
  if (!event.ctrlKey || event.key !== 'b') return;
  event.preventDefault();
  const marks: Partial<Words> | null = Editor.marks(editor);
  if (marks?.strong) Editor.removeMark(editor, 'strong');
  else Editor.addMark(editor, 'strong', true);
}

/** The paragraphs in an item or a quote are left out: there they are only how others write it. */
function fromHtml(parent: ParentNode, marks: Partial<Words> = {}): (Block | Words)[] {
  return [...parent.childNodes].flatMap((child): (Block | Words)[] => {
    if (!(child instanceof HTMLElement)) return [{ ...marks, text: child.textContent ?? '' }];
    const tag = child.localName;
    const isBlock = BLOCKS.has(tag) && !(tag === 'p' && child.parentElement?.localName !== 'body');
    if (isBlock) return [{ type: tag, children: fromHtml(child, marks) }];
    return fromHtml(child, tag === 'p' ? marks : { ...marks, [tag]: true });
  });
}

function toHtml(node: Node): string {
  if (Text.isText(node))
    return MARKS.filter((mark) => (node as Words)[mark]).reduce(
      (inner, mark) => `<${mark}>${inner}</${mark}>`,
      node.text,
    );
  const inner = node.children.map(toHtml).join('');
  return Element.isElement(node) ? `<${(node as Block).type}>${inner}</${(node as Block).type}>` : inner;
}

function setContent(html: string): Promise<void> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = html === '' ? [EMPTY] : fromHtml(body);
  Editor.withoutNormalizing(editor, () => {
    for (const _ of editor.children) Transforms.removeNodes(editor, { at: [0] });
    Transforms.insertNodes(editor, blocks, { at: [0] });
  });
  editor.history = { undos: [], redos: [] };
  return drawn();
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

createRoot(document.querySelector('#editor')).render(createElement(App));

/** For tests: what only the page's own script can do. */
Object.assign(window, {
  setContent,
  getContent: () => toHtml(editor),
  setEditable(isEditable: boolean) {
    lock(!isEditable);
    return drawn();
  },
  changeInserted(text: string) {
    const { insertText } = editor;
    editor.insertText = () => insertText(text);
  },
});
