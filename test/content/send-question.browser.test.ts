import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { readSession } from '../support/panel-messages';
import { STOP, useSendPages } from '../support/send-pages';

describe.each(oneBrowser)('the question before a send in %s', (name) => {
  const pages = useSendPages(name);
  const { write, submit, sent, pressKeys, question, choose, draft } = pages;
  /** Pages hear of a setting a moment later. */
  const switchHolding = async (holdsSends: boolean) => {
    await pages.browser.evaluateInExtension(
      (value) => chrome.storage.local.set({ holdsSends: value }),
      holdsSends,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
  };

  it('goes by the new button where the page has drawn it anew meanwhile', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.$eval('[name=commit]', (button) => button.replaceWith(button.cloneNode()));
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is said not to have gone where the page has no button any more', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.$eval('[name=commit]', (button) => button.remove());
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([]);
    expect((await question(page))!.text).toContain('nothing was sent');
    await page.keyboard.press('Escape');
    expect(await draft(page)).toEqual({ value: STOP, selectionStart: STOP.length, hasFocus: true });
  });

  it('sends nothing of another ticket, which the page has shown meanwhile', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.evaluate(() => {
      history.pushState(null, '', '8');
      document.querySelector('h2')!.textContent = 'Support #8';
    });
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([]);
  });

  it('tells that nothing was sent where the page breaks on the way', async () => {
    const page = await write(STOP);
    await page.evaluate(() => window.macro());
    await page.$eval('[name=commit]', (button) => button.setAttribute('form', 'search'));
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([]);
    expect((await question(page))!.text).toContain('nothing was sent');
  });

  it('still sends, once, after the extension was updated under it', async () => {
    const page = await write(STOP);
    await submit(page);
    await pages.browser.updateExtension();
    await choose(page, 'Send anyway');
    await expect.poll(() => sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is closed by a send that it does not hold any more', async () => {
    const page = await write(STOP);
    await submit(page);
    await switchHolding(false);
    await page.evaluate(() => window.macro());
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toHaveLength(1);
    await switchHolding(true);
  });

  it('goes once where a script of the page sends while the question is open', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.evaluate(() => window.macro());
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toHaveLength(1);
  });

  it('chooses nothing for whoever presses Enter once more', async () => {
    const page = await write('We updated the {{terms}} and you can read them now.');
    await page.focus('[name=commit]');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter');
    expect(await sent(page)).toEqual([]);
    expect((await draft(page)).value).toBe('We updated the {{terms}} and you can read them now.');
  });

  it('is asked about as the ticket is at this moment, not as it was read before', async () => {
    const draft = 'Please find the manual attached.';
    const page = await write(draft, 0);
    await page.evaluate(() => {
      document.querySelector('#files')!.innerHTML = '<div id="new-attachments"></div>';
    });
    await readSession(
      pages.browser,
      page,
      (session) => session?.shown.some(({ severity }) => severity === 'stop') ?? false,
    );
    await page.evaluate(() => {
      document.querySelector('#new-attachments')!.innerHTML =
        '<span class="attachments_fields"><input class="filename" value="manual.pdf"></span>';
      document.querySelector<HTMLElement>('[name=commit]')!.click();
    });
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toHaveLength(1);
  });

  it('is nothing that keys do in another form of the ticket', async () => {
    const page = await write(STOP);
    await page.focus('#search input');
    await pressKeys(page);
    expect(await question(page)).toBeNull();
  });

  it('lets the page know that a key is up which went down before the question', async () => {
    const page = await write(STOP);
    await page.evaluate(() => {
      window.seen.length = 0;
      document.addEventListener('keyup', ({ key }) => window.seen.push(`keyup ${key}`));
    });
    await pressKeys(page);
    expect(await question(page)).not.toBeNull();
    expect(await page.evaluate(() => window.seen)).toEqual(['keydown Control', 'keyup Control']);
  });

  it('is not asked about again after a colleague wrote in the ticket', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const journal =
        '<div id="history"><div class="journal has-notes" id="change-9"><h4><a class="user" href="/users/2">Kim</a></h4>' +
        '<div id="journal-9-notes">I looked into it.</div></div></div><p id="loggedas"><a class="user" href="/users/2">Kim</a></p>';
      document.querySelector('#files')!.insertAdjacentHTML('afterend', journal);
    });
    await readSession(pages.browser, page, (session) => session?.conversation.thread.length === 2);
    await submit(page);
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toHaveLength(1);
  });
});
