import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditorProps } from './draft';

/** The plain-text reply: a textarea and nothing else. */
export function PlainEditor({ initial, label, onChange, onReady }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!area.current) return;
    // The browser owns the text from here on, as in most real forms; a value given again would move the caret.
    area.current.value = initial.text;
    onReady({ insert: (text) => insertInto(area.current, text) });
  }, []);
  return (
    <textarea
      ref={area}
      class="editor"
      // A browser's spell check may ask a server.
      spellcheck={false}
      aria-label={label}
      onInput={({ currentTarget }) => onChange({ text: currentTarget.value, html: null })}
    />
  );
}

/** In the place of all that is there. */
function insertInto(area: HTMLTextAreaElement | null, text: string): void {
  area?.focus();
  area?.select();
  // Deprecated, and the only way that keeps the browser's own undo.
  document.execCommand('insertText', false, text);
}
