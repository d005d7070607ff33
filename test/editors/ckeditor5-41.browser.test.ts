import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('ckeditor5-41', (open) => {
  it('is taken by the bridge of CKEditor 5, and its page asks nobody else for anything', async () => {
    const draft = await open('<p>We call soon.</p>');
    expect(await draft.page.evaluate(() => window.underTest.editor.kind)).toBe('ckeditor5');
    const asked = await draft.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    );
    expect(asked).toContain(new URL(draft.page.url()).origin);
    expect(new Set(asked).size).toBe(1);
  });
});
