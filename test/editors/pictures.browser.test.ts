import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { useDraft } from '../support/use-draft';
import { usePages } from '../support/use-pages';

const PICTURE =
  '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';

/** Those whose documents take a picture between words. */
const DESKS = ['contenteditable', 'ckeditor4', 'quill', 'quill1', 'summernote', 'tinymce'];

describe.each(oneBrowser)('a picture between words in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  describe.each(DESKS)('in %s', (desk) => {
    const open = useDraft(pages, desk);

    it('is never lost to a fix of the words around it', async () => {
      const page = await open(`<p>We sent the TERMS ${PICTURE} AND CONDITIONS today.</p>`);
      const fix = (words: string, text: string) =>
        page.evaluate(
          async (from, to) => {
            const { editor } = window.underTest;
            const start = editor.read().search(from);
            const end = start + new RegExp(from).exec(editor.read())![0].length;
            const isWritten = await editor.replace({ start, end }, editor.read().slice(start, end), to);
            return { isWritten, pictures: editor.element.querySelectorAll('img[src]').length };
          },
          words,
          text,
        );
      expect(await fix('TERMS +AND CONDITIONS', 'terms')).toEqual({ isWritten: false, pictures: 1 });
      expect(await fix('TERMS', 'terms')).toEqual({ isWritten: true, pictures: 1 });
      expect(await fix('AND', 'and')).toEqual({ isWritten: true, pictures: 1 });
    });
  });
});
