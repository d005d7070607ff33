import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../locales/en';

interface Format {
  readonly name: keyof typeof texts.demo.formats;
  /** Name of the mark or node in the editor. */
  readonly type: string;
  toggle(editor: Editor): void;
}

const FORMATS: readonly Format[] = [
  { name: 'bold', type: 'bold', toggle: (editor) => editor.chain().focus().toggleBold().run() },
  { name: 'italic', type: 'italic', toggle: (editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: 'bullets',
    type: 'bulletList',
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    type: 'orderedList',
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

/** The buttons over the rich editor; each shows whether its format holds at the caret. They stand there before the editor does. */
export function FormatBar({ editor }: { editor: Editor | null }) {
  const [active, setActive] = useState<readonly string[]>([]);
  useEffect(() => {
    const update = () => setActive(FORMATS.map(({ type }) => type).filter((type) => editor?.isActive(type)));
    editor?.on('transaction', update);
    return () => void editor?.off('transaction', update);
  }, [editor]);
  return (
    <div class="formats" role="toolbar" aria-label={texts.demo.formatting}>
      {FORMATS.map(({ name, type, toggle }) => (
        <button
          key={name}
          type="button"
          class={`quiet format-${name}`}
          aria-pressed={active.includes(type)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor && toggle(editor)}
        >
          {texts.demo.formats[name]}
        </button>
      ))}
    </div>
  );
}
