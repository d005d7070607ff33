import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('slate', (open) => {
  it('takes the words of its placeholder for no draft', async () => {
    const draft = await open('');
    expect(await draft.page.$eval('[data-slate-editor]', (element) => element.textContent)).toContain(
      'Write a reply',
    );
    expect(await draft.read()).toBe('');
  });

  it('keeps a fix apart from a deletion right behind the words', async () => {
    const draft = await open('');
    await draft.page.keyboard.type('We call soonn');
    await draft.page.keyboard.press('Backspace');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('leaves the caret in an empty paragraph, whose zero-width space is no text', async () => {
    const draft = await open('<p>We call soon.</p>');
    await draft.page.keyboard.press('End');
    await draft.page.keyboard.press('Enter');
    expect(await draft.read()).toBe('We call soon.\n');
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.keyboard.type('Tom');
    expect(await draft.content()).toBe('<p>We call today.</p><p>Tom</p>');
  });

  it('writes over one character, also the first in bold', async () => {
    const draft = await open('<p>We <strong>! ask</strong> 👍🏽</p>');
    expect(await draft.replace('!', '?')).toBe(true);
    expect(await draft.replace('👍🏽', 'now')).toBe(true);
    expect(await draft.content()).toBe('<p>We <strong>? ask</strong> now</p>');
  });
});
