import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorKinds, openDemo } from '../../support/demo-desk';
import { launch, type TestBrowser } from '../../support/launch';
import { oneBrowser } from '../../support/soak';

const PICTURE = fileURLToPath(new URL('../../../public/icons/16.png', import.meta.url));

describe.each(oneBrowser)('a ticket of the demo in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch({ browser: name });
  });
  afterAll(() => browser?.close());

  describe.each(editorKinds)('in the %s editor', (editor) => {
    it('is read whole: nothing is unseen', async () => {
      const desk = await openDemo(browser, { ticket: 'broken-promise', editor });
      const state = await desk.state(() => true);
      expect(state).toMatchObject({ helpdesk: 'Demo helpdesk', mode: 'reply', unseen: [] });
      expect(state.ticket).toBe('#1998 STILL no answer about my refund');
      expect(state.conversation.customer).toEqual({ name: 'Priya Nair' });
      expect(state.conversation.thread.map(({ from }) => from)).toEqual([
        'customer',
        'agent',
        'note',
        'customer',
      ]);
      await desk.page.close();
    });

    it('is not coached while a note is written, and is again when it is a reply', async () => {
      const desk = await openDemo(browser, { ticket: 'cancel-plan', editor });
      await desk.insertSample();
      const { shown } = await desk.state((state) => state.shown.length > 0);
      await desk.choose('note');
      const note = await desk.state(({ mode }) => mode === 'note');
      expect(note).toMatchObject({ report: null, shown: [] });
      expect(await desk.painted()).toEqual({ stop: [], warn: [], hint: [] });
      await desk.choose('reply');
      expect((await desk.state(({ mode }) => mode === 'reply')).shown).toEqual(shown);
      await desk.page.close();
    });

    it('tells the files of the draft: what is attached is not missing', async () => {
      const desk = await openDemo(browser, { ticket: 'pair-scale', editor });
      await desk.insertSample();
      await desk.state(({ shown }) => shown.some(({ check }) => check === 'missing-attachment'));
      const input = await desk.page.$('input');
      await input!.uploadFile(PICTURE);
      const attached = await desk.state(({ conversation }) => conversation.attachments?.length === 1);
      expect(attached.conversation.attachments).toEqual(['16.png']);
      expect(attached.shown.map(({ check }) => check)).toEqual(['hard-to-follow']);
      await desk.page.close();
    });

    it('hides what was dismissed, lists it, and shows it again', async () => {
      const desk = await openDemo(browser, { ticket: 'cancel-plan', editor });
      await desk.insertSample();
      const { shown } = await desk.state((state) => state.shown.length > 0);
      const at = shown.findIndex(({ check }) => check === 'shouting');
      await desk.command({ do: 'dismiss', finding: at, scope: 'here' });
      const hidden = await desk.state(({ dismissed }) => dismissed.length === 1);
      expect(hidden.shown).toEqual(shown.filter(({ check }) => check !== 'shouting'));
      expect(hidden.dismissed[0]).toMatchObject({ scope: 'here', words: 'MUST' });
      expect((await desk.painted()).warn).not.toContain('MUST');
      await desk.command({ do: 'restore', dismissal: hidden.dismissed[0]!.id });
      expect((await desk.state(({ dismissed }) => dismissed.length === 0)).shown).toEqual(shown);
      await desk.page.close();
    });

    it('keeps draft and dismissals while another ticket is open', async () => {
      const desk = await openDemo(browser, { ticket: 'cancel-plan', editor });
      await desk.insertSample();
      const sample = await desk.draft();
      await desk.state(({ shown }) => shown.length > 0);
      await desk.command({ do: 'dismiss', finding: 0, scope: 'reply' });
      const { shown } = await desk.state(({ dismissed }) => dismissed.length === 1);

      await desk.openTicket('thank-you');
      const other = await desk.state(({ ticket }) => ticket?.includes('#2028') ?? false);
      expect(other).toMatchObject({ shown: [], dismissed: [], conversation: { draft: '' } });
      expect(await desk.painted()).toEqual({ stop: [], warn: [], hint: [] });

      await desk.openTicket('cancel-plan');
      const back = await desk.state(({ ticket }) => ticket?.includes('#2031') ?? false);
      expect(back.shown).toEqual(shown);
      expect(back.dismissed).toHaveLength(1);
      expect(await desk.draft()).toBe(sample);
      await desk.page.close();
    });

    it('leads from an answered question to the words that answer it', async () => {
      const desk = await openDemo(browser, { ticket: 'pair-scale', editor });
      await desk.insertSample();
      const { report, conversation } = await desk.state(
        (state) => state.report?.asks[0]?.status === 'answered',
      );
      const { start, end } = report!.asks[0]!.by!;
      await desk.command({ do: 'jump-to-ask', ask: 0 });
      await expect
        .poll(() => desk.page.evaluate(() => getSelection()!.toString()))
        .toBe(conversation.draft.slice(start, end));
      await desk.page.close();
    });

    it('asks no spell check of the browser about a draft', async () => {
      const desk = await openDemo(browser, { ticket: 'pair-scale', editor });
      expect(await desk.page.$eval(desk.editable, (element) => (element as HTMLElement).spellcheck)).toBe(
        false,
      );
      await desk.page.close();
    });

    it('starts fresh after the reply was sent', async () => {
      const desk = await openDemo(browser, { ticket: 'cancel-plan', editor });
      await desk.insertSample();
      await desk.state(({ shown }) => shown.length > 0);
      await desk.command({ do: 'dismiss', finding: 0, scope: 'reply' });
      const { shown } = await desk.state(({ dismissed }) => dismissed.length === 1);
      await desk.page.click('[data-send]');
      await desk.state(({ conversation }) => conversation.draft === '');
      await desk.insertSample();
      const again = await desk.state((state) => state.shown.length > 0);
      expect(again.dismissed).toEqual([]);
      expect(again.shown.map(({ check }) => check)).not.toEqual(shown.map(({ check }) => check));
      await desk.page.close();
    });

    it('shows nothing while the coach is paused, and all of it afterwards', async () => {
      const desk = await openDemo(browser, { ticket: 'cancel-plan', editor });
      await desk.insertSample();
      const { shown } = await desk.state((state) => state.shown.length > 0);
      await desk.command({ do: 'pause', paused: true });
      expect(await desk.state(({ paused }) => paused)).toMatchObject({ report: null, shown: [] });
      expect(await desk.painted()).toEqual({ stop: [], warn: [], hint: [] });
      await desk.command({ do: 'pause', paused: false });
      expect((await desk.state(({ paused }) => !paused)).shown).toEqual(shown);
      await desk.page.close();
    });
  });
});
