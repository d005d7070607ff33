import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { openTicket } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

/** What a page and a parsed document alike are read as. */
const SAME: [what: string, html: string, text: string][] = [
  ['paragraphs', '<p>One.</p>\n\n\t<p>Two.</p>', 'One.\n\nTwo.'],
  ['lines', 'One.<br>Two.<br />\nThree.', 'One.\nTwo.\nThree.'],
  ['a blank line between blocks', '<div>One.</div><div><br></div><div>Two.</div>', 'One.\n\nTwo.'],
  ['a line break at the end of a block', '<div>One.<br></div><div>Two.</div>', 'One.\nTwo.'],
  ['blocks in blocks', '<div><div>One.</div></div><section>Two.</section>Three.', 'One.\nTwo.\nThree.'],
  ['lines of the source', 'Is the\n   lid <b>\n free</b> of charge?', 'Is the lid free of charge?'],
  ['words beside words', '<b>free</b> <i>of</i> charge', 'free of charge'],
  ['no blank where none is', '<b>half</b>price', 'halfprice'],
  ['a list', '<p>Both:</p><ul><li>red</li><li>blue</li></ul>', 'Both:\n\nred\nblue'],
  [
    'a table',
    '<table><tr><td>Size</td><td>140</td></tr><tr><td>Colour</td></tr></table>',
    'Size 140\nColour',
  ],
  ['preformatted text', '<p>See:</p><pre>one\n  two</pre>', 'See:\n\none\n  two'],
  ['a style and a script', '<style>p{}</style><script>let a</script><p>One.</p>', 'One.'],
  ['what is hidden by its own style', '<p style="display: none">No.</p><p hidden>No.</p>One.', 'One.'],
  ['a folded part', '<details><summary>Earlier</summary>No.</details>', 'Earlier'],
  ['an unfolded part', '<details open><summary>Earlier</summary>Yes.</details>', 'Earlier\nYes.'],
  ['nothing', ' <p> </p> ', ''],
];

describe.each(oneBrowser)('the words of a message in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  beforeAll(async () => {
    page = await openTicket(pages.browser, pages.server, 'foreign');
  });

  it.each(SAME)('are read alike on the screen and in the source: %s', async (_what, html, text) => {
    expect(await seen(page, html)).toBe(text);
    expect(await parsed(page, html)).toBe(text);
  });

  it('have only what is shown, and lines as the style sheet has them', async () => {
    const style =
      '<style>.gone{display:none}.out{visibility:hidden}.pre{white-space:pre-line}i{display:block}</style>';
    const html = `${style}<p class="gone">No.</p><p class="out">No.</p><p class="pre">One.\nTwo.</p><i>Three.</i>`;
    expect(await seen(page, html)).toBe('One.\nTwo.\n\nThree.');
  });

  it('leave out what is to be dropped, and keep lines where that is said', async () => {
    const text = await page.evaluate(() => {
      const source = '<p>One.</p><blockquote>No.</blockquote><p class="pre">Two.\nThree.</p>';
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      return window.reading.plainText(body, {
        drop: (element) => element.localName === 'blockquote',
        keepLines: (element) => element.className === 'pre',
      });
    });
    expect(text).toBe('One.\n\nTwo.\nThree.');
  });
});

function seen(page: Page, html: string): Promise<string> {
  return page.evaluate((html) => {
    const element = document.createElement('div');
    element.innerHTML = html;
    document.body.append(element);
    const text = window.reading.plainText(element);
    element.remove();
    return text;
  }, html);
}

function parsed(page: Page, html: string): Promise<string> {
  return page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    return window.reading.plainText(body);
  }, html);
}
