import { expect, it } from 'vitest';
import { describeFixes } from '../support/describe-fixes';

describeFixes('lexical', (open) => {
  it('reads line breaks, blanks and empty paragraphs as they are sent', async () => {
    const draft = await open('<p>One</p>');
    const { keyboard } = draft.page;
    const breakLine = async () => {
      await keyboard.down('Shift');
      await keyboard.press('Enter');
      await keyboard.up('Shift');
    };
    await keyboard.press('End');
    await breakLine();
    await keyboard.type('two  blanks');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('four');
    expect(await draft.read()).toBe('One\ntwo  blanks\n\nfour');
    expect(await draft.content()).toBe('<p>One<br>two  blanks</p><p></p><p>four</p>');
    expect(await draft.replace('two', 'three')).toBe(true);
    expect(await draft.content()).toBe('<p>One<br>three  blanks</p><p></p><p>four</p>');
  });
});
