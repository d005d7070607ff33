import type { JSONContent } from '@tiptap/core';

/** Plain text as the rich editor's document: a blank line ends a paragraph, a line break stays one. */
export function toDocument(text: string): JSONContent {
  return { type: 'doc', content: text.split(/\n{2,}/).map(toParagraph) };
}

function toParagraph(text: string): JSONContent {
  const content = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
  return { type: 'paragraph', content };
}
