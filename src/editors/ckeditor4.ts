import type { Span } from '../engine/types';
import { defineEditor, type Editor, type PageWorld } from './define-editor';
import { describeChange } from './describe-change';
import { readTextMap } from './read-text-map';
import { viewRichText } from './rich-text';
import { type TextMap, writableRange } from './text-map';

/** CKEditor 4: the body of its frame, or inline an element of the page. Its history is reached in the page's world only. */
export default defineEditor({
  id: 'ckeditor4',
  priority: 10,
  accepts: (element) => element.classList.contains('cke_editable') && element.isContentEditable,
  open: openCkeditor4,
});

function openCkeditor4(element: HTMLElement, pageWorld: PageWorld): Editor {
  const readMap = () => readCkeditor4(element);
  return {
    ...viewRichText('ckeditor4', element, readMap),
    replace: (span, expected, text) => replace(element, readMap(), pageWorld, { span, expected, text }),
  };
}

/** Until it has focus, an empty editor may hold the words of its placeholder as real text. */
function readCkeditor4(element: HTMLElement): TextMap {
  return element.classList.contains('placeholder') ? { text: '', places: [] } : readTextMap(element);
}

interface Replacement {
  span: Span;
  expected: string;
  text: string;
}

/** The page's world compares the words once more and reads back what it wrote, in one go: nothing is left to do here. */
async function replace(
  element: HTMLElement,
  map: TextMap,
  pageWorld: PageWorld,
  { span, expected, text }: Replacement,
): Promise<boolean> {
  const range = element.isContentEditable ? writableRange(map, span) : null;
  const isThere = map.text.slice(span.start, span.end) === expected;
  if (!range || !isThere || !isHeld(expected, String(range))) return false;
  const change = describeChange(range, text);
  return change !== null && pageWorld.replace('ckeditor4', change);
}

/** False for words with a `> ` or a list number among them: characters that no node holds cannot be written over. */
function isHeld(words: string, inNodes: string): boolean {
  return words.replace(/\s/g, '') === inNodes.replace(/[\s\u200b]/g, '');
}
