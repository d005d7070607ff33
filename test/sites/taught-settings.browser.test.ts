import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { writeSiteProfiles } from '../../src/house-style/write-site-profiles';
import { axeViolations } from '../support/axe';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { poll } from '../support/poll';
import { focusedName, pressByKey } from '../support/press-by-key';
import { type PageServer, servePages } from '../support/serve';

const DESK = `<!doctype html><title>Desk</title>
  <p class="message"><span>Where is my order? It should have been here on Monday.</span></p>
  <textarea id="reply" style="width: 500px; height: 120px"></textarea>`;
const ACME: SiteProfile = {
  id: 'acme-desk',
  name: 'Acme Desk',
  matches: ['http://127.0.0.1/*'],
  composer: '#reply',
  messages: { item: 'body > .message', body: 'span', from: { customer: '.message' } },
};
const YAML = writeSiteProfiles([ACME]);

describe.each(browsers)('the helpdesks that somebody taught, in the settings in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  let desk: Page;
  let panel: Page;
  beforeAll(async () => {
    server = await servePages({ 'desk.html': DESK });
    browser = await launch({ browser: name });
    desk = await browser.newPage();
    await desk.goto(server.url('desk.html'));
    await browser.allowSite(desk);
    panel = await openSettings();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openSettings(): Promise<Page> {
    const tab = await browser.tabId(desk);
    const page = await browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
    await pressByKey(page, 'Settings');
    await page.waitForSelector('.taught option');
    return page;
  }
  const text = (page = panel) => page.$eval('.taught', (section) => (section as HTMLElement).innerText);
  const says = (words: string, page = panel) =>
    poll(async () => (await text(page)).includes(words), words).catch(async () =>
      expect(await text(page)).toContain(words),
    );
  const press = async (label: string, page = panel) => {
    await page.bringToFront();
    const button = await poll(
      () => page.evaluateHandle(findButton, label).then((handle) => handle.asElement()),
      label,
    );
    await (button as Awaited<ReturnType<Page['$']>>)!.click();
  };
  const written = (page = panel) => page.$eval('.taught textarea', (box) => box.value);
  const write = (value: string, page = panel) =>
    page.$eval(
      '.taught textarea',
      (box, to) => {
        box.value = to;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      value,
    );
  const kept = () =>
    browser.evaluateInExtension(async () => {
      const all = await chrome.storage.local.get(null);
      return Object.entries(all).flatMap(([key, value]) => (key.startsWith('siteProfile:') ? [value] : []));
    });
  const helpdeskOfDesk = async (wanted: string | null) => {
    await desk.bringToFront();
    await readSession(browser, desk, (session) => session !== null && session.helpdesk === wanted);
  };

  it('are none at first', async () => {
    await says('None yet.');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('say line by line what is wrong with a pasted text, which stays as it is', async () => {
    await desk.bringToFront();
    await desk.click('textarea');
    await helpdeskOfDesk(null);
    await press('Import');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    const wrong = YAML.replace('composer:', 'compser:');
    await write(wrong);
    await press('See what it brings');
    await says('One thing has to be mended first.');
    await says('Did you mean “composer”?');
    expect(await written()).toBe(wrong);
    expect(await axeViolations(panel)).toEqual([]);
    await press('Line 9');
    const selected = await panel.$eval('.taught textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(selected).toBe("    compser: '#reply'");
  });

  it('are kept only after it was shown what they bring, and open pages follow at once', async () => {
    await write(YAML);
    await press('See what it brings');
    await says('Acme Desk: new');
    expect(await kept()).toEqual([]);
    await expect.poll(() => focusedName(panel)).toBe('What this brings');
    await press('Keep it');
    await says('1 helpdesk was kept.');
    expect(await kept()).toEqual([ACME]);
    await expect.poll(() => focusedName(panel)).toBe('Helpdesks you taught');
    await helpdeskOfDesk('Acme Desk');
  });

  it('are edited as text: what is refused stays, what is saved can be taken back', async () => {
    await press('Edit: Acme Desk');
    await poll(async () => (await written()) === YAML, 'the profile');
    expect(await axeViolations(panel)).toEqual([]);
    await write(`${YAML}\trules: []`);
    await press('Save');
    await says('Use spaces, two for each step.');
    expect(await written()).toBe(`${YAML}\trules: []`);
    expect(await kept()).toEqual([ACME]);
    // Also while somebody looks at the page.
    await press('Back to the page');
    await press('Settings');
    await press('Edit: Acme Desk');
    await poll(async () => (await written()) === `${YAML}\trules: []`, 'what was typed');
    await write(YAML.replace('name: Acme Desk', 'name: Acme, mended'));
    await press('Save');
    await says('Acme, mended was saved.');
    await expect.poll(() => focusedName(panel)).toBe('Helpdesks you taught');
    await helpdeskOfDesk('Acme, mended');
    await press('Undo');
    await says('It is as it was before.');
    expect(await kept()).toEqual([ACME]);
    await helpdeskOfDesk('Acme Desk');
  });

  it('lose nothing to another window', async () => {
    const other = await openSettings();
    const open = async (page: Page) => {
      await press('Edit: Acme Desk', page);
      await page.waitForSelector('.taught textarea');
    };
    await open(panel);
    await open(other);
    await write(YAML.replace('name: Acme Desk', 'name: Other'), other);
    await press('Save', other);
    await says('Other was saved.', other);
    await says('Other');
    const mine = YAML.replace('name: Acme Desk', 'name: Mine');
    await write(mine);
    await press('Save');
    await says('it was changed meanwhile in another window');
    expect(await written()).toBe(mine);
    expect(await kept()).toEqual([{ ...ACME, name: 'Other' }]);
    await press('Save');
    await says('Mine was saved.');
    await press('Edit: Mine', other);
    await other.waitForSelector('.taught textarea');
    await press('Remove: Mine');
    await says('Mine was removed.');
    // Whoever edits it still has the text.
    expect(await written(other)).toBe(mine);
    await press('Undo');
    await says('It is as it was before.');
    await other.close();
  });

  it('are shared as a file and by the clipboard', async () => {
    await panel.evaluate(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.clipboard.writeText = async (copied) => void shared.push(copied);
      HTMLAnchorElement.prototype.click = function () {
        shared.push(this.download);
      };
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((inside) => shared.push(inside));
        return 'blob:';
      };
    });
    const shared = () => panel.evaluate(() => (window as unknown as { shared: string[] }).shared);
    await press('Copy: Mine');
    await says('The profile of Mine is on the clipboard.');
    await press('Download: Mine');
    await says('reply-coach-acme-desk.yaml was downloaded.');
    const mine = YAML.replace('name: Acme Desk', 'name: Mine');
    await poll(async () => (await shared()).length === 3, 'the file');
    expect(await shared()).toEqual([mine, 'reply-coach-acme-desk.yaml', mine]);
  });

  it('come from a file, and say what they replace', async () => {
    await press('Import');
    await panel.$eval(
      '.taught input[type=file]',
      (input, yaml) => {
        const files = new DataTransfer();
        files.items.add(new File([yaml], 'shared.yaml'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      writeSiteProfiles([ACME, { ...ACME, id: 'redmine', name: 'Our Redmine' }]),
    );
    await poll(async () => (await written()).includes('Our Redmine'), 'the file');
    await press('See what it brings');
    await says('Acme Desk: replaces the one that you have');
    await says('Our Redmine: replaces what is built in');
    await press('Keep all 2');
    await says('2 helpdesks were kept.');
    await press('Undo');
    await says('It is as it was before.');
    expect(await kept()).toEqual([{ ...ACME, name: 'Mine' }]);
  });

  it('are removed, and brought back, by keys alone', async () => {
    await pressByKey(panel, 'Remove: Mine');
    await says('Mine was removed.');
    await expect.poll(() => focusedName(panel)).toBe('Helpdesks you taught');
    expect(await kept()).toEqual([]);
    await helpdeskOfDesk(null);
    await pressByKey(panel, 'Undo');
    await says('It is as it was before.');
    await helpdeskOfDesk('Mine');
  });

  it('begin with a built-in one that is to be mended', async () => {
    await panel.select('.taught select', 'redmine');
    await press('Open its profile');
    await poll(async () => (await written()).includes('textarea#issue_notes'), 'the profile of Redmine');
    await press('See what it brings');
    await says('Redmine: replaces what is built in');
    await press('Cancel');
  });

  // How much room there is, each browser counts in its own way.
  it.runIf(name === 'chromium')('say so where the browser has no room for them', async () => {
    await browser.evaluateInExtension(async () => {
      const used = await chrome.storage.local.getBytesInUse(null);
      await chrome.storage.local.set({ full: 'x'.repeat(10 * 1024 * 1024 - used - 100) });
    });
    await press('Edit: Mine');
    await panel.waitForSelector('.taught textarea');
    const long = YAML.replace('#reply', `#reply${', .reply'.repeat(50)}`);
    await write(long);
    await press('Save');
    await says('The browser did not keep this change');
    expect(await written()).toBe(long);
    expect(await kept()).toEqual([{ ...ACME, name: 'Mine' }]);
  });
});

/** Runs in the panel: the button of this name, as it is spoken. */
function findButton(name: string): Element | null {
  const buttons = [...document.querySelectorAll('button')];
  return buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()) === name) ?? null;
}
