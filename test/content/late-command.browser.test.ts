import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/browser/session-state';
import { oneBrowser } from '../support/soak';
import { readSession, sendCommand } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

/** In the shape of Redmine, at an address that its profile matches. */
const PATH = 'issues/7';
const PAGE = `<!doctype html><title>Desk</title><meta name="description" content="Redmine" />
<body class="controller-issues action-show">
  <div id="content"><h2>Support #7</h2>
  <form id="issue-form" action="/issues/7">
    <textarea id="issue_notes" class="wiki-edit" aria-label="Notes" style="width: 500px; height: 120px"></textarea>
    <label><input type="checkbox" id="issue_private_notes" /> Private notes</label>
  </form></div>
</body>`;
const DRAFT = 'We updated the TERMS AND CONDITIONS again.';

describe.each(oneBrowser)('a draft that changed a moment ago in %s', (name) => {
  const pages = usePages({ browser: name }, { [PATH]: PAGE });
  let page: Page;
  let session: SessionState;

  beforeEach(async () => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(PATH));
    await pages.browser.clickToolbarButton(page);
    await page.type('textarea', DRAFT);
    session = await settled(
      ({ mode, conversation, shown }) =>
        mode === 'reply' && conversation.draft === DRAFT && shown.length === 1,
    );
  });

  const settled = async (holds: (session: SessionState) => boolean) =>
    (await readSession(pages.browser, page, (session) => session !== null && holds(session)))!;
  const draft = () => page.$eval('textarea', ({ value }) => value);

  it('takes no command that was given for the state before', async () => {
    await page.evaluate(() => document.querySelector('textarea')!.setSelectionRange(0, 0));
    await page.keyboard.type('PLEASE STOP THIS NOW. ');
    const now = await settled(({ shown }) => shown.length === 2);
    expect(now.revision).not.toBe(session.revision);
    for (const command of [
      { do: 'fix', finding: 0, fix: 0 },
      { do: 'dismiss', finding: 0, scope: 'reply' },
    ] as const)
      await sendCommand(pages.browser, page, command, session.revision);
    expect((await settled(() => true)).dismissed).toEqual([]);
    expect(await draft()).toBe(`PLEASE STOP THIS NOW. ${DRAFT}`);
    await sendCommand(pages.browser, page, { do: 'fix', finding: 1, fix: 0 });
    await expect
      .poll(draft)
      .toBe(`PLEASE STOP THIS NOW. ${DRAFT.replace('TERMS AND CONDITIONS', 'terms and conditions')}`);
  });

  it('is neither coached nor mended once a script has made it a note, though nothing tells', async () => {
    // Setting `checked` is no event and no mutation.
    await page.$eval('#issue_private_notes', (box) => ((box as HTMLInputElement).checked = true));
    await sendCommand(pages.browser, page, { do: 'fix', finding: 0, fix: 0 }, session.revision);
    const note = await settled(({ mode }) => mode === 'note');
    expect(note).toMatchObject({ report: null, shown: [] });
    expect(await draft()).toBe(DRAFT);

    await page.$eval('#issue_private_notes', (box) => ((box as HTMLInputElement).checked = false));
    await page.type('textarea', ' Thanks');
    await settled(({ mode, shown }) => mode === 'reply' && shown.length > 0);
    await page.$eval('#issue_private_notes', (box) => ((box as HTMLInputElement).checked = true));
    await page.type('textarea', ' Nora');
    await settled(({ mode, conversation }) => mode === 'note' && conversation.draft.endsWith('Nora'));
  });
});
