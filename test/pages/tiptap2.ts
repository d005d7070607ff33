import StarterKit from 'tiptap2-starter-kit';
// The kit brings the editor that it is made for, and no name to import it by.
import { Editor } from '../../node_modules/tiptap2-starter-kit/node_modules/@tiptap/core';

/** `?delay=` sets how long Tiptap joins changes into one undo step; -1 makes every change a step of its own. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 500);

const editor = new Editor({
  element: document.querySelector('#editor')!,
  extensions: [StarterKit.configure({ history: { newGroupDelay: delay, depth: 5000 } })],
});

/** For tests: what only the page's own script can do. */
Object.assign(window, { setContent: (html: string) => editor.commands.setContent(html) });
