import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorProps } from './draft';
import { FormatBar } from './format-bar';
import { toDocument } from './to-document';

/** The rich-text reply: Tiptap with its starter kit. */
export function RichEditor({ initial, label, onChange, onReady }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  useLayoutEffect(() => {
    const opened = openEditor(place.current, { initial, label, onChange });
    setEditor(opened);
    onReady({
      insert: (text) => opened.chain().focus().setContent(toDocument(text), { emitUpdate: true }).run(),
    });
    return () => opened.destroy();
  }, []);
  return (
    <>
      <FormatBar editor={editor} />
      <div ref={place} class="editor" />
    </>
  );
}

function openEditor(
  element: HTMLElement | null,
  { initial, label, onChange }: Omit<EditorProps, 'onReady'>,
): Editor {
  return new Editor({
    element,
    extensions: [StarterKit.configure({ link: { openOnClick: false } })],
    content: initial.html ?? toDocument(initial.text),
    editorProps: {
      // A browser's spell check may ask a server.
      attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false' },
    },
    onUpdate: ({ editor }) =>
      onChange({ text: editor.getText({ blockSeparator: '\n\n' }), html: editor.getHTML() }),
  });
}
