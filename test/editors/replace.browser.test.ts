import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { deskOf, openDraft } from '../support/open-draft';
import { desksIn } from '../support/soak';
import { useDraft } from '../support/use-draft';
import { usePages } from '../support/use-pages';

/** What is sent: a textarea's value, or the HTML of a rich editor. */
function content(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { element } = window.underTest.editor;
    return window.getContent?.() ?? ('value' in element ? String(element.value) : element.innerHTML);
  });
}

/** The text with the caret as `|`, or the selection between two. */
function textWithCaret(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { editor } = window.underTest;
    const text = editor.read();
    const { start, end } = editor.selection()!;
    return `${text.slice(0, start)}|${text.slice(start, end)}${end > start ? '|' : ''}${text.slice(end)}`;
  });
}

/** Puts `text` in the place of the first `words`. */
function replace(page: Page, words: string, text: string): Promise<boolean> {
  return page.evaluate(
    async (from, to) => {
      const { editor } = window.underTest;
      const start = editor.read().indexOf(from);
      return editor.replace({ start, end: start + from.length }, from, to);
    },
    words,
    text,
  );
}

/** Once what was typed is drawn, which Trix does at the next frame. */
function setCaret(page: Page, at: number): Promise<void> {
  return page.evaluate(async (offset) => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    window.underTest.editor.select({ start: offset, end: offset });
  }, at);
}

describe.each(browsers)('replace in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  const opened: Page[] = [];

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  async function openAlone(desk: string, html: string): Promise<Page> {
    const page = await openDraft(pages.browser, pages.server, desk, html);
    opened.push(page);
    return page;
  }

  it('leaves the caret to an agent who types while ProseMirror closes its undo step', async () => {
    const page = await openAlone('prosemirror', '');
    await page.keyboard.type('We get back to you.');
    const taken = replace(page, 'get back to', 'call');
    await page.keyboard.type(' Today');
    expect(await taken).toBe(false);
    expect(await textWithCaret(page)).toBe('We get back to you. Today|');
  });

  describe.each(desksIn(name))('in %s', (desk) => {
    const open = useDraft(pages, desk);

    it('is one step of undo and of redo', async () => {
      const page = await open('');
      await page.keyboard.type('We get back to you.');
      const before = await content(page);
      expect(await replace(page, 'get back to', 'call')).toBe(true);
      const after = await content(page);
      expect(await page.evaluate(() => window.underTest.editor.read())).toBe('We call you.');
      await undo(page);
      expect(await content(page)).toBe(before);
      await redo(page, desk);
      expect(await content(page)).toBe(after);
    });

    it('joins neither the typing before it nor the typing after it', async () => {
      const page = await open('');
      await page.keyboard.type('Thanks soon');
      const before = await content(page);
      expect(await replace(page, 'soon', 'today')).toBe(true);
      const after = await content(page);
      await page.keyboard.type('!?');
      const typed = await content(page);
      expect(typed).toContain('Thanks today!?');
      await undo(page);
      expect(await content(page)).toBe(after);
      await undo(page);
      expect(await content(page)).toBe(before);
    });

    it('deletes with the empty text', async () => {
      const page = await open('');
      await page.keyboard.type('We are so very sorry.');
      const before = await content(page);
      expect(await replace(page, ' so very', '')).toBe(true);
      expect(await page.evaluate(() => window.underTest.editor.read())).toBe('We are sorry.');
      await undo(page);
      expect(await content(page)).toBe(before);
    });

    it('writes nothing when other words stand there', async () => {
      const page = await open('');
      await page.keyboard.type('We call you.');
      const before = [await content(page), await textWithCaret(page)];
      const isDone = await page.evaluate(() =>
        window.underTest.editor.replace({ start: 3, end: 7 }, 'wait', 'x'),
      );
      expect(isDone).toBe(false);
      expect([await content(page), await textWithCaret(page)]).toEqual(before);
    });

    it.each([
      ['before the words', 2, 'We| call today.'],
      ['behind the words', 13, 'We call today|.'],
      ['in the words', 11, 'We call today|.'],
    ])('C5: keeps the caret that was %s', async (_where, at, expected) => {
      const page = await open('');
      await page.keyboard.type('We call later.');
      await setCaret(page, at);
      expect(await replace(page, 'later', 'today')).toBe(true);
      expect(await textWithCaret(page)).toBe(expected);
    });

    it('takes the focus into the draft and leaves what is scrolled where it was', async () => {
      const page = await openAlone(desk, '');
      for (let line = 0; line < 14; line += 1) await page.keyboard.press('Enter');
      await page.keyboard.type('We call soon.');
      const scrolled = () =>
        page.evaluate(() => {
          const { element } = window.underTest.editor;
          const { activeElement, documentElement } = element.ownerDocument;
          const focus = element.ownerDocument.hasFocus() && activeElement === element;
          return { window: scrollY, draft: [element.scrollTop, documentElement.scrollTop], focus };
        });
      await page.evaluate(() => {
        document.body.style.height = '4000px';
        window.underTest.editor.element.blur();
        scrollTo(0, 60);
      });
      const before = await scrolled();
      expect(await replace(page, 'soon', 'today')).toBe(true);
      expect(await scrolled()).toEqual({ ...before, focus: true });
    });
  });

  describe.each(desksIn(name).filter((desk) => deskOf(desk).isRich))('in %s', (desk) => {
    const open = useDraft(pages, desk);

    it('keeps bold and links around and under the words', async () => {
      const page = await open('<p>We <strong>call soon, promised</strong> and <em>write</em>.</p>');
      expect(await replace(page, 'soon', 'today')).toBe(true);
      expect(await replace(page, 'write', 'tell')).toBe(true);
      expect(await content(page)).toMatch(
        /<p>We <strong>call today, promised<\/strong> and <(em|i)>tell<\/\1>\.<\/p>/,
      );
    });

    it('writes over a border of bold in one step', async () => {
      const page = await open('<p>We <strong>get back</strong> to you.</p>');
      const before = await content(page);
      expect(await replace(page, 'get back to', 'call')).toBe(true);
      expect(await page.evaluate(() => window.underTest.editor.read())).toBe('We call you.');
      await undo(page);
      expect(await content(page)).toBe(before);
    });

    it('replaces the words of a whole paragraph, and of a list item', async () => {
      const page = await open('<p>Soon.</p><ul><li><p>Later</p></li></ul><p>End</p>');
      expect(await replace(page, 'Soon.', 'Today.')).toBe(true);
      expect(await replace(page, 'Later', 'Now')).toBe(true);
      expect(await page.evaluate(() => window.underTest.editor.read())).toBe('Today.\n- Now\nEnd');
    });

    it('does not write over what no node holds', async () => {
      const page = await open('<blockquote><p>Soon.</p></blockquote>');
      const before = await content(page);
      expect(await replace(page, '> Soon', 'x')).toBe(false);
      expect(await content(page)).toBe(before);
    });
  });

  it('does not write into an island', async () => {
    const page = await openAlone('contenteditable', '<p>Dear <b contenteditable="false">Ana</b>,</p>');
    const before = await content(page);
    expect(await replace(page, 'Ana', 'x')).toBe(false);
    expect(await content(page)).toBe(before);
  });

  it('leaves a textarea alone that is read-only', async () => {
    const page = await openAlone('textarea', 'We call soon.');
    await page.evaluate(() => {
      (window.underTest.editor.element as HTMLTextAreaElement).readOnly = true;
    });
    expect(await replace(page, 'soon', 'today')).toBe(false);
  });

  it('leaves a textarea alone that is disabled by what is around it', async () => {
    const page = await openAlone('textarea', 'We call soon.');
    await page.evaluate(() => {
      const fieldset = document.createElement('fieldset');
      window.underTest.editor.element.before(fieldset);
      fieldset.append(window.underTest.editor.element);
      fieldset.disabled = true;
      fieldset.insertAdjacentHTML('afterend', '<input id="other" value="Ana">');
      document.querySelector<HTMLInputElement>('#other')!.select();
    });
    expect(await replace(page, 'soon', 'today')).toBe(false);
    expect(await page.$eval('#other', (other) => (other as HTMLInputElement).value)).toBe('Ana');
    expect(await content(page)).toBe('We call soon.');
  });

  describe.each(['textarea', 'contenteditable'])('in %s', (desk) => {
    it.each(['a modal dialog', 'a focus trap'])('writes nowhere while %s keeps focus', async (keeper) => {
      const page = await openAlone(desk, '');
      await page.keyboard.type('We call soon.');
      const before = await content(page);
      await page.evaluate((isModal) => {
        document.body.insertAdjacentHTML('beforeend', '<dialog><input id="other" value="Ana"></dialog>');
        const [dialog, other] = [
          document.querySelector('dialog')!,
          document.querySelector<HTMLInputElement>('#other')!,
        ];
        if (isModal) dialog.showModal();
        else dialog.show();
        other.select();
        document.addEventListener('focusin', ({ target }) => {
          if (!isModal && target !== other) other.focus();
        });
      }, keeper === 'a modal dialog');
      expect(await replace(page, 'soon', 'today')).toBe(false);
      expect(await page.$eval('#other', (other) => (other as HTMLInputElement).value)).toBe('Ana');
      expect(await content(page)).toBe(before);
    });
  });

  it('leaves no words selected that it could not replace', async () => {
    const page = await openAlone('lexical', '<p>We call soon today.</p>');
    await page.evaluate(() => {
      window.underTest.editor.element.blur();
      getSelection()!.removeAllRanges();
      addEventListener('beforeinput', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    expect(await replace(page, 'soon', 'later')).toBe(false);
    expect(await textWithCaret(page)).toBe('We call soon| today.');
  });
});
