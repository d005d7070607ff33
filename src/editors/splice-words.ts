import type { InputPath } from './input-path';

/**
 * For engines that remember their whole DOM at each step: words within one text node are put there as they are. The
 * browser's own insertText may turn a blank beside them into a no-break space, or take it away.
 */
export function spliceWords(page: Document): Pick<InputPath, 'write' | 'undo'> {
  let undo = () => {};
  return {
    write(text) {
      const selection = page.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const node = range?.startContainer;
      if (!range || !text || node !== range.endContainer || node?.nodeType !== Node.TEXT_NODE) {
        page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
        undo = () => page.execCommand('undo');
        return;
      }
      const [start, words] = [range.startOffset, String(range)];
      (node as Text).replaceData(start, words.length, text);
      undo = () => {
        (node as Text).replaceData(start, text.length, words);
        undo = () => {};
      };
    },
    undo: () => undo(),
  };
}
