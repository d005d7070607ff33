import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('quill', (open, openAlone) => {
  it('reads its lists as they are sent', async () => {
    const draft = await open(
      '<ol><li>one</li><li>two<ul><li>in</li></ul></li><li>three</li></ol><ul><li>point</li></ul><ol><li>new</li></ol>',
    );
    expect(await draft.page.$$eval('.ql-editor ol', (lists) => lists.length)).toBe(1);
    expect(await draft.read()).toBe('1. one\n2. two\n   - in\n3. three\n- point\n1. new');
    expect(await draft.replace('in', 'within')).toBe(true);
    expect(await draft.read()).toBe('1. one\n2. two\n   - within\n3. three\n- point\n1. new');
  });

  it('reads a block of code without the choice of its language', async () => {
    const draft = await open('<p>Run</p><pre>npm start\nnpm stop</pre>');
    expect(await draft.read()).toBe('Run\n```\nnpm start\nnpm stop\n```');
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

  it('keeps what was undone to be done again, when nothing is written', async () => {
    const draft = await open('');
    await draft.page.keyboard.type('We call soon');
    const typed = await draft.content();
    expect(await draft.replace('soon', 'today')).toBe(true);
    const fixed = await draft.content();
    await draft.undo();
    const isDone = await draft.page.evaluate(() =>
      window.underTest.editor.replace({ start: 3, end: 7 }, 'wait', 'x'),
    );
    expect([isDone, await draft.content()]).toEqual([false, typed]);
    await draft.redo();
    expect(await draft.content()).toBe(fixed);
  });

  it('writes several lines in one step', async () => {
    const draft = await open('<p>We call soon.</p><p>Bye</p>');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today\nor later')).toBe(true);
    expect(await draft.content()).toBe('<p>We call today</p><p>or later.</p><p>Bye</p>');
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('leaves what is scrolled where it was when the words are out of sight', async () => {
    const lines = Array.from({ length: 30 }, (_, line) => `<p>Line ${line}.</p>`);
    const draft = await open(`<p>We call soon.</p>${lines.join('')}`);
    const scrolled = () =>
      draft.page.evaluate(() => [scrollY, document.querySelector('.ql-editor')!.scrollTop]);
    await draft.page.evaluate(() => {
      document.body.style.height = '4000px';
      document.querySelector('.ql-editor')!.scrollTo(0, 400);
      scrollTo(0, 60);
    });
    expect(await scrolled()).toEqual([60, 400]);
    expect(await draft.replace('soon', 'today')).toBe(true);
    expect(await scrolled()).toEqual([60, 400]);
  });
});
