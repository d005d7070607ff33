import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isTextNode,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  type LexicalNode,
} from 'lexical';

/** `?delay=` sets how long Lexical joins changes of one kind into one undo step; 0 makes every change a step of its own. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 300);

const editor = createEditor({
  nodes: [HeadingNode, ListItemNode, ListNode, QuoteNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(document.querySelector('#editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), delay);

function setContent(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  editor.update(
    () => {
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, page));
    },
    { discrete: true },
  );
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}

/** As HTML without the styles that Lexical itself would send along, and read from its document, not from the page. */
function toHtml(node: LexicalNode): string {
  if (!$isElementNode(node)) {
    const tags = $isTextNode(node) ? TEXT_TAGS.filter(([format]) => node.hasFormat(format)) : [];
    const text = $isTextNode(node) ? node.getTextContent() : '<br>';
    return tags.reduce((inner, [, tag]) => `<${tag}>${inner}</${tag}>`, text);
  }
  const inner = node.getChildren().map(toHtml).join('');
  const tag = ELEMENT_TAGS[node.getType()];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

const TEXT_TAGS = [
  ['bold', 'strong'],
  ['italic', 'em'],
] as const;
const ELEMENT_TAGS: Record<string, string> = {
  paragraph: 'p',
  quote: 'blockquote',
  list: 'ul',
  listitem: 'li',
};

/** For tests: what only the page's own script can do. */
Object.assign(window, {
  setContent,
  getContent: () => editor.getEditorState().read(() => toHtml($getRoot())),
  setEditable: (isEditable: boolean) => editor.setEditable(isEditable),
  changeInserted: (text: string) =>
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      () => {
        $getSelection()?.insertText(text);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});
