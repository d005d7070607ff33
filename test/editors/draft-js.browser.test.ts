import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('draft-js', (open, openAlone) => {
  it('reads a block of code, and writes into it', async () => {
    const draft = await open('<p>Run</p><pre>npm start</pre><p>Bye</p>');
    expect(await draft.page.$$eval('pre pre', (lines) => lines.length)).toBe(1);
    expect(await draft.read()).toBe('Run\n```\nnpm start\n```\nBye');
    expect(await draft.replace('start', 'test')).toBe(true);
    expect(await draft.read()).toBe('Run\n```\nnpm test\n```\nBye');
  });

  it('writes where the draft had no focus, and goes on where its caret was', async () => {
    const draft = await open('<p>We call soon, we promise.</p>');
    await draft.setCaret(7);
    await draft.page.evaluate(() => window.underTest.editor.element.blur());
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.keyboard.type(' you');
    expect(await draft.content()).toBe('<p>We call you today, we promise.</p>');
  });

  it('writes while focus is in another window, as when the panel is used', async () => {
    const draft = await openAlone('<p>We call soon, we promise.</p>');
    await draft.setCaret(7);
    // All that the page then hears.
    await draft.page.evaluate(() => {
      const { element } = window.underTest.editor;
      for (const type of ['blur', 'focusout'])
        element.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusout' }));
    });
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.keyboard.type(' you');
    expect(await draft.content()).toBe('<p>We call you today, we promise.</p>');
    await draft.undo();
    await draft.undo();
    expect(await draft.content()).toBe('<p>We call soon, we promise.</p>');
  });

  it('never goes on at the start where the agent pressed elsewhere', async () => {
    const draft = await open('<p>We call soon, we promise.</p>');
    await draft.setCaret(7);
    await draft.page.click('h1');
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.keyboard.type(' you');
    // Firefox has moved the selection before the draft hears of it; then it is behind the words.
    expect(await draft.content()).toMatch(/^<p>We call (you today|today you), we promise\.<\/p>$/);
  });

  it('keeps a fix apart from a deletion right behind the words, and from what is deleted next', async () => {
    const draft = await open('');
    await draft.page.keyboard.type('We call soonn');
    await draft.page.keyboard.press('Backspace');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today')).toBe(true);
    const after = await draft.content();
    await draft.page.keyboard.press('Backspace');
    expect(await draft.read()).toBe('We call toda');
    await draft.undo();
    expect(await draft.content()).toBe(after);
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('writes several lines in one step', async () => {
    const draft = await open('<p>We call soon.</p>');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today\nor later')).toBe(true);
    expect(await draft.read()).toBe('We call today\nor later.');
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });
});
