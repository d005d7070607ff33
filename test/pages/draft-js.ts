import {
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  Modifier,
  RichUtils,
} from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Block {
  type: string;
  text: string;
  inlineStyleRanges: { offset: number; length: number; style: string }[];
}

const BLOCK_TAGS: Record<string, string> = { 'unordered-list-item': 'li', blockquote: 'blockquote' };
const STYLE_TAGS: Record<string, string> = { BOLD: 'strong', ITALIC: 'em' };

/** `?steps=each` makes every change a step of undo; else what a step holds depends on when the browser tells of a selection. */
const isEachAStep = new URLSearchParams(location.search).get('steps') === 'each';

let state = EditorState.createEmpty();
let show: (next: typeof state) => void;
let lock: (isReadOnly: boolean) => void;
let inserted: string | null = null;

function App() {
  const [editorState, setState] = useState(state);
  const [readOnly, setReadOnly] = useState(false);
  lock = setReadOnly;
  show = (next) => {
    state = isEachAStep ? EditorState.set(next, { lastChangeType: null }) : next;
    setState(state);
  };
  return createElement(Editor, {
    editorState,
    readOnly,
    ariaLabel: 'Reply',
    placeholder: 'Write a reply',
    onChange: show,
    handleKeyCommand,
    handleBeforeInput,
  });
}

function handleKeyCommand(command: string, now: typeof state): 'handled' | 'not-handled' {
  const next = RichUtils.handleKeyCommand(now, command);
  if (next) show(next);
  return next ? 'handled' : 'not-handled';
}

function handleBeforeInput(_text: string, now: typeof state): 'handled' | 'not-handled' {
  if (inserted === null) return 'not-handled';
  const content = Modifier.replaceText(now.getCurrentContent(), now.getSelection(), inserted);
  show(EditorState.push(now, content, 'insert-characters'));
  return 'handled';
}

function setContent(html: string): Promise<void> {
  const { contentBlocks } = convertFromHTML(html);
  const content = ContentState.createFromBlockArray(contentBlocks);
  show(html === '' ? EditorState.createEmpty() : EditorState.createWithContent(content));
  return drawn();
}

/** Items that follow each other are one list. */
function toHtml(): string {
  const { blocks }: { blocks: Block[] } = convertToRaw(state.getCurrentContent());
  const html = blocks.map((block) => {
    const tag = BLOCK_TAGS[block.type] ?? 'p';
    const item = `<${tag}>${toInline(block)}</${tag}>`;
    return tag === 'li' ? `<ul>${item}</ul>` : item;
  });
  return html.join('').replaceAll('</ul><ul>', '');
}

/** Styles count by whole characters, not by halves of a pair. */
function toInline({ text, inlineStyleRanges }: Block): string {
  const marksAt = (index: number) => [
    ...inlineStyleRanges
      .filter(({ offset, length }) => offset + length === index)
      .map(({ style }) => `</${STYLE_TAGS[style]}>`),
    ...inlineStyleRanges
      .filter(({ offset }) => offset === index)
      .map(({ style }) => `<${STYLE_TAGS[style]}>`),
  ];
  return ['', ...text].map((character, index) => character + marksAt(index).join('')).join('');
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

createRoot(document.querySelector('#editor')).render(createElement(App));

/** For tests: what only the page's own script can do. */
Object.assign(window, {
  setContent,
  getContent: toHtml,
  setEditable(isEditable: boolean) {
    lock(!isEditable);
    return drawn();
  },
  changeInserted(text: string) {
    inserted = text;
  },
});
