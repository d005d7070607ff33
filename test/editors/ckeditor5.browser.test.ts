import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('ckeditor5', (open, openAlone) => {
  it('counts no character that only holds the caret', async () => {
    const draft = await openAlone('');
    await draft.page.keyboard.type('We call ');
    await draft.page.keyboard.down('Control');
    await draft.page.keyboard.press('b');
    await draft.page.keyboard.up('Control');
    expect(await draft.page.$eval('.ck-editor__editable', (element) => element.textContent)).toContain(
      '\u2060',
    );
    expect(await draft.read()).toBe('We call ');
    expect(await draft.replace('call', 'write')).toBe(true);
    await draft.page.keyboard.type('soon');
    expect(await draft.read()).toBe('We write soon');
  });

  it('takes back what the editor makes of the words by itself, and no more', async () => {
    const draft = await open('');
    await draft.page.keyboard.type('We call soon');
    const before = await draft.content();
    expect(await draft.replace('soon', '(c)')).toBe(false);
    expect(await draft.content()).toBe(before);
    await draft.page.keyboard.type('!');
    expect(await draft.read()).toBe('We call soon!');
  });

  it('does not write a line break, which would be a step of its own', async () => {
    const draft = await open('<p>We call soon.</p>');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today\nor later')).toBe(false);
    expect(await draft.content()).toBe(before);
  });

  it('writes over the border of two paragraphs in one step', async () => {
    const draft = await open('<p>We call soon.</p><p>Or later.</p>');
    const before = await draft.content();
    expect(await draft.replace('soon.\nOr later', 'today')).toBe(true);
    expect(await draft.content()).toBe('<p>We call today.</p>');
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('keeps a link under the words', async () => {
    const draft = await open('<p>See <a href="https://example.com/">the old page</a> now.</p>');
    expect(await draft.replace('old', 'new')).toBe(true);
    expect(await draft.content()).toBe('<p>See <a href="https://example.com/">the new page</a> now.</p>');
    expect(await draft.replace('the new page', 'this')).toBe(true);
    expect(await draft.content()).toBe('<p>See <a href="https://example.com/">this</a> now.</p>');
  });

  it('reads and writes the cells of a table, and none of its handles', async () => {
    const draft = await open('<p>See:</p><table><tr><td>call</td><td>soon</td></tr></table>');
    await draft.page.click('td');
    await draft.page.hover('table');
    expect(await draft.read()).toBe('See:\ncall\nsoon');
    const before = await draft.content();
    expect(await draft.replace('soon', 'today')).toBe(true);
    expect(await draft.content()).toBe(before.replace('soon', 'today'));
    await draft.undo();
    expect(await draft.content()).toBe(before);
  });

  it('reads no name of a table that is selected as a whole', async () => {
    const draft = await open('<table><tr><td>call</td></tr></table><p>Bye</p>');
    await draft.page.click('td');
    await draft.page.click('.ck-widget__selection-handle');
    expect(await draft.page.$('.ck-fake-selection-container')).not.toBeNull();
    expect(await draft.read()).toBe('call\nBye');
  });

  it('leaves what is scrolled where it was when the words are out of sight', async () => {
    const lines = Array.from({ length: 30 }, (_, line) => `<p>Line ${line}.</p>`);
    const draft = await openAlone(`<p>We call soon.</p>${lines.join('')}`);
    const scrolled = () =>
      draft.page.evaluate(() => [scrollY, document.querySelector('.ck-editor__editable')!.scrollTop]);
    await draft.page.evaluate(() => {
      document.body.style.height = '4000px';
      document.querySelector('.ck-editor__editable')!.scrollTo(0, 400);
      scrollTo(0, 60);
    });
    expect(await scrolled()).toEqual([60, 400]);
    expect(await draft.replace('soon', 'today')).toBe(true);
    await draft.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await scrolled()).toEqual([60, 400]);
  });

  it('is no draft in its cells, but as a whole', async () => {
    const draft = await open('<table><tr><td>call</td></tr></table>');
    const kinds = await draft.page.$$eval('.ck-editor__editable', (elements) =>
      elements.map((element) => window.underTest.findEditor(element as HTMLElement)?.id ?? null),
    );
    expect(kinds).toEqual(['ckeditor5', null]);
  });
});
