import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** `?delay=` sets how long Tiptap joins changes into one undo step; -1 makes every change a step of its own. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 500);

const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [
    StarterKit.configure({ undoRedo: { newGroupDelay: delay, depth: 5000 }, trailingNode: false }),
  ],
});

/** For tests: what only the page's own script can do. */
Object.assign(window, { setContent: (html: string) => editor.commands.setContent(html) });
