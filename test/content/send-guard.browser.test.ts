import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { STOP, useSendPages } from '../support/send-pages';

describe.each(browsers)('a send in %s', (name) => {
  const pages = useSendPages(name);
  const { write, submit, sent, pressKeys, question, choose, draft } = pages;

  it('is held once by a stop, and the page hears nothing of it', async () => {
    const page = await write(STOP);
    await page.evaluate(() => {
      window.seen.length = 0;
    });
    await submit(page);
    const asked = await question(page);
    expect(asked?.text).toContain('send us your password');
    expect(asked?.focus).toBe('Fix');
    expect(await page.evaluate(() => [window.sent, window.seen])).toEqual([[], []]);
    await page.keyboard.press('Escape');
    expect(await question(page)).toBeNull();
    expect(await draft(page)).toEqual({ value: STOP, selectionStart: STOP.length, hasFocus: true });
    await submit(page);
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('goes once by “Send anyway”', async () => {
    const page = await write(STOP);
    await submit(page);
    await choose(page, 'Send anyway');
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is held when it goes by keys, and goes by them once more', async () => {
    const page = await write(STOP);
    await pressKeys(page);
    expect((await question(page))?.focus).toBe('Fix');
    expect(await sent(page)).toEqual([]);
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([`keys: ${STOP}`]);
    expect((await draft(page)).hasFocus).toBe(true);
  });

  it('is held when a script of the page presses the button', async () => {
    const page = await write(STOP);
    await page.evaluate(() => window.macro());
    expect(await question(page)).not.toBeNull();
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is led to the words by “Fix”, and needs no question once they are gone', async () => {
    const page = await write('Your code is {{code}}, enjoy.');
    await submit(page);
    await choose(page, 'Fix');
    const card = await (await pages.browser.overlayRoot(page))!.$eval(
      '.card-place:not([hidden])',
      (node) => node.textContent,
    );
    expect(card).toContain('{{code}}');
    await page.keyboard.press('Escape');
    expect((await draft(page)).hasFocus).toBe(true);
    await page.$eval('textarea', (area) => area.setSelectionRange(13, 21));
    await page.keyboard.type('K7');
    await submit(page);
    expect(await sent(page)).toEqual(['issue-form Submit: Your code is K7, enjoy.']);
  });

  it('is held again for another stop only', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Your code is {{code}}.');
    await submit(page);
    const asked = (await question(page))!.text;
    expect(asked).toContain('send us your password');
    expect(asked).toContain('{{code}}');
    await choose(page, 'Back to the draft');
    expect((await draft(page)).hasFocus).toBe(true);
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });

  it('does not slip through by a second click or a key that is held', async () => {
    const page = await write(STOP);
    await page.click('[name=commit]', { count: 2 });
    expect(await sent(page)).toEqual([]);
    expect(await question(page)).not.toBeNull();
    await page.keyboard.press('Escape');

    // Also where the dialog comes up right under the pointer.
    const narrow = await write(STOP);
    await submit(narrow);
    const layer = await pages.browser.overlayRoot(narrow);
    const box = await (await layer!.$('.send-actions button:nth-child(2)'))!.boundingBox();
    const under = await write(STOP);
    await under.$eval(
      '[name=commit]',
      (button, { x, y }) =>
        ((button as HTMLElement).style.cssText = `position: fixed; left: ${x}px; top: ${y}px`),
      box!,
    );
    await under.click('[name=commit]', { count: 2 });
    expect(await sent(under)).toEqual([]);
    expect(await question(under)).not.toBeNull();

    const other = await write(STOP);
    await other.keyboard.down('Control');
    for (let press = 0; press < 4; press += 1) await other.keyboard.down('Enter');
    expect((await question(other))?.focus).toBe('Fix');
    await other.keyboard.up('Enter');
    await other.keyboard.up('Control');
    expect(await sent(other)).toEqual([]);
    expect(await question(other)).not.toBeNull();
  });

  it('goes without a word where nothing stops it', async () => {
    const warned = await write('We updated the TERMS AND CONDITIONS again.', 0);
    await submit(warned);
    expect(await sent(warned)).toHaveLength(1);

    const dismissed = await write(STOP);
    await sendCommand(pages.browser, dismissed, { do: 'dismiss', finding: 0, scope: 'here' });
    await readSession(pages.browser, dismissed, (session) => session?.dismissed.length === 1);
    await submit(dismissed);
    expect(await sent(dismissed)).toHaveLength(1);

    const paused = await write(STOP);
    await sendCommand(pages.browser, paused, { do: 'pause', paused: true });
    await readSession(pages.browser, paused, (session) => session?.paused === true);
    await submit(paused);
    expect(await sent(paused)).toHaveLength(1);
  });

  it('of a note is never held, also when a script made it one just now', async () => {
    const page = await write(STOP);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#issue_private_notes')!.checked = true;
    });
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });

  it('where reply and note cannot be told apart is never held', async () => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url('unknown.html'));
    await page.click('textarea');
    await pages.browser.clickToolbarButton(page);
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.type(STOP);
    await readSession(pages.browser, page, (session) => session?.shown[0]?.severity === 'stop');
    await page.bringToFront();
    await page.click('[name=commit]');
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is nothing that another button or form does', async () => {
    const page = await write(STOP);
    await page.click('#preview');
    await page.click('#search button');
    expect(await sent(page)).toEqual([`issue-form : ${STOP}`, `search : ${STOP}`]);
  });

  it('is not asked about once the agent has switched that off', async () => {
    const page = await write(STOP);
    const setTo = (holdsSends: boolean) =>
      pages.browser.evaluateInExtension(
        (value) => chrome.storage.local.set({ holdsSends: value }),
        holdsSends,
      );
    await setTo(false);
    try {
      await submit(page);
      expect(await sent(page)).toHaveLength(1);
    } finally {
      await setTo(true);
    }
  });

  it('goes when the question cannot be seen', async () => {
    const page = await write(STOP);
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });
});
