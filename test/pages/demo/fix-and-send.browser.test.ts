import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tickets } from '../../../src/pages/demo/tickets/index';
import { editorKinds, openDemo, type DemoDesk } from '../../support/demo-desk';
import { launch, type TestBrowser } from '../../support/launch';
import { oneBrowser } from '../../support/soak';

/** A reply whose only finding has a complete fix: another name. */
const TICKET = 'thank-you';

describe.each(oneBrowser)('a reply in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch({ browser: name });
  });
  afterAll(() => browser?.close());

  describe.each(editorKinds)('in the %s editor', (editor) => {
    async function openWithSample(): Promise<{ desk: DemoDesk; sample: string }> {
      const desk = await openDemo(browser, { ticket: TICKET, editor });
      await desk.insertSample();
      await desk.state(({ shown }) => shown.length === 1);
      return { desk, sample: await desk.draft() };
    }

    it('takes a fix from the panel, and one undo of the editor takes it back', async () => {
      const { desk, sample } = await openWithSample();
      await desk.command({ do: 'fix', finding: 0, fix: 0 });
      const fixed = await desk.state(({ lastFix }) => lastFix !== null);
      expect(fixed).toMatchObject({ shown: [], lastFix: { before: 'Martha', after: 'Marie' } });
      expect(await desk.draft()).toBe(sample.replace('Martha', 'Marie'));

      await desk.press('KeyZ');
      const undone = await desk.state(({ lastFix }) => lastFix === null);
      expect(undone.shown.map(({ check }) => check)).toEqual(['wrong-name']);
      expect(await desk.draft()).toBe(sample);
      await desk.page.close();
    });

    it('takes a fix from the card in the page, opened and pressed by keys alone', async () => {
      const { desk, sample } = await openWithSample();
      await desk.page.focus(desk.editable);
      await desk.page.keyboard.press('F8');
      await desk.page.keyboard.press('Enter');
      await desk.state(({ lastFix }) => lastFix !== null);
      expect(await desk.draft()).toBe(sample.replace('Martha', 'Marie'));
      await desk.page.close();
    });

    it('gets its words back by the undo of the panel, and keeps what was typed since', async () => {
      const { desk, sample } = await openWithSample();
      await desk.command({ do: 'fix', finding: 0, fix: 0 });
      await desk.state(({ lastFix }) => lastFix !== null);
      await desk.typeAtEnd(' Bye.');
      await desk.state(({ conversation }) => conversation.draft.endsWith('Bye.'));
      await desk.command({ do: 'undo-fix' });
      await desk.state(({ lastFix }) => lastFix === null);
      expect(await desk.draft()).toBe(`${sample} Bye.`);
      await desk.page.close();
    });

    it('keeps its words when they changed before the fix was chosen', async () => {
      const { desk, sample } = await openWithSample();
      await desk.page.evaluate(putCaretBefore, desk.editable, 'tha,');
      await desk.page.keyboard.type('x');
      await desk.command({ do: 'fix', finding: 0, fix: 0 });
      await desk.state(({ conversation }) => conversation.draft.includes('Marxtha'));
      expect(await desk.draft()).toBe(sample.replace('Martha', 'Marxtha'));
      await desk.page.close();
    });

    it('is sent as it was typed, with the fix and nothing else', async () => {
      const desk = await openDemo(browser, { ticket: TICKET, editor });
      await desk.typeAtEnd('Hi Martha, thank you. (ré 2 × 3 = 6) 😀');
      await desk.state(({ shown }) => shown.length === 1);
      await desk.command({ do: 'fix', finding: 0, fix: 0 });
      await desk.state(({ lastFix }) => lastFix !== null);
      await desk.typeAtEnd(' Robin');
      await desk.page.click('[data-send]');
      expect(await desk.lastMessage()).toEqual({
        from: 'agent',
        text: 'Hi Marie, thank you. (ré 2 × 3 = 6) 😀 Robin',
      });
      expect((await desk.draft()).trim()).toBe('');
      await desk.state(({ conversation }) => conversation.draft === '' && conversation.thread.length === 2);
      await desk.page.close();
    });

    it('is sent word for word when nothing was fixed', async () => {
      const desk = await openDemo(browser, { ticket: 'broken-promise', editor });
      await desk.insertSample();
      await desk.state(({ shown }) => shown.length > 0);
      await desk.page.click('[data-send]');
      const sample = tickets.find(({ id }) => id === 'broken-promise')?.sample;
      expect((await desk.lastMessage()).text).toBe(sample);
      await desk.page.close();
    });
  });
});

/** Runs in the page. */
function putCaretBefore(selector: string, words: string): void {
  const element = document.querySelector<HTMLElement>(selector)!;
  element.focus();
  if (element instanceof HTMLTextAreaElement) {
    const at = element.value.indexOf(words);
    element.setSelectionRange(at, at);
    return;
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue!.indexOf(words);
    if (at >= 0) getSelection()!.collapse(walker.currentNode, at);
  }
}
