import type { Span } from '../engine/types';
import type { Editor, PageWorld } from './define-editor';
import { describeChange } from './describe-change';
import { viewRichText } from './rich-text';
import { type TextMap, writableRange } from './text-map';

/** An editor whose text is DOM text, and whose history is reached in the page's world only, by the engine of the same name. */
export function openInPageWorld(
  kind: string,
  element: HTMLElement,
  pageWorld: PageWorld,
  readMap: () => TextMap,
): Editor {
  return {
    ...viewRichText(kind, element, readMap),
    async replace(span, expected, text) {
      const range = element.isContentEditable ? rangeOf(readMap(), span, expected) : null;
      const change = range && describeChange(range, text);
      // The page's world compares the words once more and reads back what it wrote, in one go: nothing is left to do here.
      return change !== null && pageWorld.replace(kind, change);
    },
  };
}

/** Null where other words stand there by now, or words that cannot be written over. */
function rangeOf(map: TextMap, span: Span, expected: string): Range | null {
  const range = writableRange(map, span);
  const isThere = map.text.slice(span.start, span.end) === expected;
  return range && isThere && isHeld(expected, String(range)) ? range : null;
}

/** False for words with a `> ` or a list number among them: characters that no node holds cannot be written over. */
function isHeld(words: string, inNodes: string): boolean {
  return words.replace(/\s/g, '') === inNodes.replace(/[\s\u200b\u2060\ufeff]/g, '');
}
