import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tickets } from '../../../src/pages/demo/tickets/index';
import { editorKinds, openDemo } from '../../support/demo-desk';
import { launch, type TestBrowser } from '../../support/launch';

describe('rough use of the demo', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch({ browser: 'chromium' });
  });
  afterAll(() => browser?.close());

  describe.each(editorKinds)('in the %s editor', (editor) => {
    it('shows the ticket in front after switching faster than the coach looks', async () => {
      const desk = await openDemo(browser, { ticket: 'late-order', editor });
      await desk.insertSample();
      await desk.state(({ shown }) => shown.length > 0);
      const ids = tickets.map(({ id }) => id);
      await desk.page.evaluate(switchThrough, [...ids, ...[...ids].reverse(), 'thank-you']);
      await desk.insertSample();
      const state = await desk.state(({ shown }) => shown.some(({ check }) => check === 'wrong-name'));
      expect(state.ticket).toContain('#2028');
      expect(await desk.painted()).toEqual({ stop: ['Martha'], warn: [], hint: [] });
      expect(await overlays(desk.page)).toBe(1);
      await desk.page.close();
    });

    it('takes a huge paste and stays in step with it', async () => {
      const desk = await openDemo(browser, { ticket: 'thank-you', editor });
      await desk.page.focus(desk.editable);
      const line = 'The parcel left our warehouse on Tuesday and the courier has it now. ';
      await desk.page.evaluate((text) => document.execCommand('insertText', false, text), line.repeat(1500));
      await desk.typeAtEnd('Bye Martha');
      await desk.state(({ conversation }) => conversation.draft.endsWith('Bye Martha'));
      expect((await desk.draft()).length).toBe(line.length * 1500 + 'Bye Martha'.length);
      await desk.page.close();
    });

    it('is undone past a fix to the empty draft, and redone to the fixed one', async () => {
      const desk = await openDemo(browser, { ticket: 'thank-you', editor });
      await desk.typeAtEnd('Hi Martha, thank you.');
      await desk.state(({ shown }) => shown.length === 1);
      await desk.command({ do: 'fix', finding: 0, fix: 0 });
      await desk.state(({ lastFix }) => lastFix !== null);
      for (let step = 0; step < 8; step++) await desk.press('KeyZ');
      const undone = await desk.state(({ conversation }) => conversation.draft === '');
      expect(undone).toMatchObject({ shown: [], lastFix: null });
      for (let step = 0; step < 8; step++) await desk.press('KeyY');
      await desk.state(({ conversation }) => conversation.draft === 'Hi Marie, thank you.');
      await desk.page.close();
    });
  });

  it('keeps two windows apart', async () => {
    const first = await openDemo(browser, { ticket: 'thank-you', editor: 'rich' });
    await first.insertSample();
    const second = await openDemo(browser, { ticket: 'thank-you', editor: 'plain' });
    await second.typeAtEnd('Hi Marie');
    await second.state(({ conversation }) => conversation.draft === 'Hi Marie');
    const { shown } = await first.state(({ conversation }) => conversation.draft !== '');
    expect(shown.map(({ check }) => check)).toEqual(['wrong-name']);
  });
});

/** Runs in the page: click after click, with nothing in between. */
function switchThrough(ids: string[]): void {
  for (const id of ids) document.querySelector<HTMLElement>(`[data-open="${id}"]`)!.click();
}

/** How many elements of ours stand after the body. */
function overlays(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.children.length - 2);
}
