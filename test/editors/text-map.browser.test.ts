import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

const READ: [what: string, html: string, text: string][] = [
  ['paragraphs', '<p>Hello Ana,</p><p>it ships today.</p>', 'Hello Ana,\nit ships today.'],
  ['line breaks', 'Hello<br>Ana<br><br>today', 'Hello\nAna\n\ntoday'],
  ['an empty paragraph', '<p>Hello</p><p><br></p><p>today</p>', 'Hello\n\ntoday'],
  ['a filler at the end of a block', '<div>Hello<br></div><div>Ana</div>', 'Hello\nAna'],
  ['a no-break space', 'Hello&nbsp;Ana', 'Hello Ana'],
  [
    'blanks that the page does not show',
    '\n  <p>\n  Hello   <b> Ana</b>\n</p>\n  <p>today </p>',
    'Hello Ana\ntoday',
  ],
  ['preserved blanks', '<div style="white-space: pre-wrap">Hello  Ana\n today\n</div>', 'Hello  Ana\n today'],
  ['inline elements', '<p>We <b>will</b> <i>call</i> <a href="#">you</a></p>', 'We will call you'],
  [
    'a quote',
    '<p>See:</p><blockquote><p>It broke.</p><p>Twice.</p></blockquote>',
    'See:\n> It broke.\n> Twice.',
  ],
  ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n> > b'],
  ['a list', '<ul><li>one</li><li><p>two</p><p>more</p></li></ul>', '- one\n- two\n  more'],
  [
    'a numbered list',
    '<ol start="3"><li>one</li><li>two<ul><li>in</li></ul></li></ol>',
    '3. one\n4. two\n   - in',
  ],
  ['code', '<p>Run <code>npm start</code> now</p>', 'Run `npm start` now'],
  ['a code block', '<pre><code>one\n  two</code></pre>', '```\none\n  two\n```'],
  ['what only holds a caret', '<p>He\u200bllo\u2060 <b>\ufeffAna</b></p>', 'Hello Ana'],
  ['an island', '<p>Dear <span contenteditable="false">Ana</span>,</p>', 'Dear Ana,'],
  ['what is not shown', 'a<span style="display: none">b</span><style>c {}</style>d', 'ad'],
  [
    'no name of a colleague at their caret (ProseMirror)',
    '<p>We call<span class="collaboration-cursor__caret ProseMirror-widget">Ana</span> soon</p>',
    'We call soon',
  ],
  [
    'no buttons of a selected attachment (Trix)',
    '<div>See <figure class="attachment"><div data-trix-mutable="true" class="attachment__toolbar"><button>Remove</button></div></figure> soon</div>',
    'See\nsoon',
  ],
  [
    'no size of a picture that is drawn larger (CKEditor 5)',
    '<p>See</p><figure class="ck-widget"><div class="ck ck-reset_all ck-widget__resizer"><div class="ck ck-size-view">120×80</div></div></figure><p>soon</p>',
    'See\nsoon',
  ],
  ['nothing', '', ''],
  ['an emoji', '<p>👋 Ana</p>', '👋 Ana'],
];

describe.each(browsers)('text map in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  beforeAll(async () => {
    page = await openDraft(pages.browser, pages.server, 'contenteditable', '');
  });

  const write = (html: string) =>
    page.evaluate((to) => {
      window.underTest.editor.element.innerHTML = to;
    }, html);

  it.each(READ)('reads %s', async (_what, html, text) => {
    await write(html);
    expect(await page.evaluate(() => window.underTest.editor.read())).toBe(text);
  });

  it('gives a range for each stretch of text and none for what no node holds', async () => {
    await write('<ul><li>We <b>will</b> call</li><li>you <code>x</code></li></ul>');
    const texts = await page.evaluate(() => {
      const { editor } = window.underTest;
      const text = editor.read();
      return (editor.ranges({ start: 0, end: text.length }) ?? []).map(String);
    });
    expect(texts).toEqual(['We ', 'will', ' call', 'you ', 'x']);
  });

  it('takes a table that is an island for editable where its cells are', async () => {
    await write(
      '<p>See</p><table contenteditable="false"><tr><td>no</td><td contenteditable="true">yes</td></tr></table>',
    );
    const isWritten = await page.evaluate(async () => {
      const { editor } = window.underTest;
      const replace = (words: string) => {
        const start = editor.read().indexOf(words);
        return editor.replace({ start, end: start + words.length }, words, 'x');
      };
      return [await replace('no'), await replace('yes'), editor.read()];
    });
    expect(isWritten).toEqual([false, true, 'See\nno\nx']);
  });

  it('maps every offset to a caret and back', async () => {
    await write('<p>Hello <b>Ana</b>,</p><p><br></p><blockquote><p>x</p></blockquote>one<br><br>two');
    const wrong = await page.evaluate(() => {
      const { editor } = window.underTest;
      const text = editor.read();
      const synthetic = text.indexOf('> ');
      const offsets = [...text, '']
        .map((_, at) => at)
        .filter((at) => at !== synthetic && at !== synthetic + 1);
      return offsets.filter((at) => {
        editor.select({ start: at, end: at });
        const found = editor.selection();
        return found?.start !== at || found.end !== at;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('tells a selection outside the draft from one inside', async () => {
    await write('<p>Hello</p>');
    const found = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1')!);
      return window.underTest.editor.selection();
    });
    expect(found).toBeNull();
  });
});
