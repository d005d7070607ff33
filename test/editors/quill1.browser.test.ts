import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('quill1', (open, openAlone) => {
  it('reads a block of code, and writes into it', async () => {
    const draft = await open('<p>Run</p><pre>npm start\nnpm stop</pre><p>Bye</p>');
    expect(await draft.read()).toBe('Run\n```\nnpm start\nnpm stop\n```\nBye');
    const before = await draft.content();
    expect(await draft.replace('stop', 'test')).toBe(true);
    expect(await draft.content()).toBe(before.replace('stop', 'test'));
  });

  it('counts no character that only holds the caret', async () => {
    const draft = await openAlone('');
    await draft.page.keyboard.type('We call ');
    await draft.page.keyboard.down('Control');
    await draft.page.keyboard.press('b');
    await draft.page.keyboard.up('Control');
    expect(await draft.page.$eval('.ql-editor', (element) => element.textContent)).toContain('\ufeff');
    expect(await draft.read()).toBe('We call ');
    expect(await draft.replace('call', 'write')).toBe(true);
    expect(await draft.read()).toBe('We write ');
  });

  it('writes several lines, and over the border of two paragraphs, in one step each', async () => {
    const draft = await open('<p>We call soon.</p><p>Or later.</p>');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today\nor now')).toBe(true);
    expect(await draft.read()).toBe('We call today\nor now.\nOr later.');
    await draft.undo();
    expect(await draft.content()).toBe(before);
    expect(await draft.replace('soon.\nOr later', 'today')).toBe(true);
    expect(await draft.content()).toBe('<p>We call today.</p>');
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('counts a picture before the words as Quill does', async () => {
    const draft = await open('<p>See <img src="npm/quill1/none.png"> soon.</p>');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today')).toBe(true);
    expect(await draft.content()).toBe(before.replace('soon', 'today'));
  });

  it('writes nothing where the page has no Quill for it', async () => {
    const draft = await openAlone('<p>We call soon.</p>');
    await draft.page.evaluate(() => window.forgetEditor!());
    expect(await draft.replace('soon', 'today')).toBe(false);
    expect(await draft.content()).toBe('<p>We call soon.</p>');
  });

  it('goes on behind the new words where the draft had no caret', async () => {
    const draft = await open('<p>We call soon.</p>');
    await draft.page.evaluate(() => {
      window.underTest.editor.element.blur();
      getSelection()!.removeAllRanges();
    });
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.keyboard.type(' at 5');
    expect(await draft.read()).toBe('We call today at 5.');
  });

  it('is told from its clipboard, and from Quill 2', async () => {
    const draft = await openAlone('');
    const kinds = await draft.page.$$eval('[contenteditable]', (elements) =>
      elements.map((element) => window.underTest.findEditor(element as HTMLElement)?.id),
    );
    expect(kinds).toEqual(['quill1', 'contenteditable']);
  });
});
