import { describe, it } from 'vitest';
import type { LintOptions } from '../../../../src/engine/lint/types';
import { expectMarked } from '../check-rule';

const FIND = { tokens: ['foo'] };

function expectFound(marked: string, scope?: string | string[], options?: LintOptions): void {
  expectMarked({ ...FIND, ...(scope && { scope }) }, marked, options);
}

describe('markdown', () => {
  it.each([
    ['emphasis', '*[[foo]]* __[[foo]]__ ~~[[foo]]~~'],
    ['links', '[[[foo]]](https://foo.example.com) and [[[foo]]][foo]\n\n[foo]: https://example.com'],
    ['pictures', '![a [[foo]]](foo.png)'],
    ['lists', '- [[foo]]\n  - [[foo]]\n\n    [[foo]]\n\n1. [[foo]]'],
    ['quotes', '> [[foo]]\n[[foo]]\n\n> > [[foo]]'],
    ['tables', '| [[foo]] | a |\n|---|---|\n| b | [[foo]] |'],
    ['headings', '# [[foo]] #\n\n[[foo]]\n==='],
    ['html', '<div>[[foo]] <b>[[foo]]</b></div>\n\nA <span>[[foo]]</span>'],
    ['entities', 'a&nbsp;[[foo]]&mdash;[[foo]]'],
    ['line ends', 'a\r\n[[foo]]\r\rb [[foo]]'],
    ['footnotes', 'A[^1].\n\n[^1]: [[foo]]'],
  ])('is read through: %s', (_name, marked) => {
    expectFound(marked);
  });

  it.each([
    ['code', '`foo` and ``a ` foo``'],
    ['fenced code', '```foo\nfoo\n```\n\n~~~\nfoo\n~~~'],
    ['indented code', 'a\n\n    foo'],
    ['addresses', '<https://foo.example.com/foo> and https://example.com/foo'],
    ['formulas', '$$\nfoo\n$$'],
    ['scripts', '<script>\nfoo\n</script>'],
    ['comments', '<!-- foo -->\n\na <!-- foo --> b'],
  ])('is not read in %s', (_name, marked) => {
    expectFound(marked);
  });

  it('is plain text when it is said to be', () => {
    expectFound('`[[foo]]` <b>[[foo]]</b>\n\n    [[foo]]', 'text', { format: 'txt' });
  });
});

describe('scopes', () => {
  const text = '# foo\n\n## foo\n\nfoo\n\n- foo\n\n> foo';

  it.each([
    ['heading', '# [[foo]]\n\n## [[foo]]\n\nfoo\n\n- foo\n\n> foo'],
    ['heading.h2', '# foo\n\n## [[foo]]\n\nfoo\n\n- foo\n\n> foo'],
    ['heading & ~heading.h1', '# foo\n\n## [[foo]]\n\nfoo\n\n- foo\n\n> foo'],
    ['~heading & ~list', '# foo\n\n## foo\n\n[[foo]]\n\n- foo\n\n> [[foo]]'],
    ['blockquote', '# foo\n\n## foo\n\nfoo\n\n- foo\n\n> [[foo]]'],
    ['paragraph', '# foo\n\n## foo\n\n[[foo]]\n\n- foo\n\n> foo'],
    ['raw', text.replaceAll('foo', '[[foo]]')],
  ])('%s', (scope, marked) => {
    expectFound(marked, scope);
  });

  it('may be several', () => {
    expectFound('# [[foo]]\n\nfoo\n\n- [[foo]]', ['heading', 'list']);
  });

  it('read the front matter by its fields', () => {
    expectFound('---\ntitle: A [[foo]]\nkeys: [foo]\nnote: "foo"\n---\n\nfoo', 'frontmatter.title');
    expectFound('---\nnote: |\n  a\n  [[foo]]\n---\n[[foo]]');
  });
});

describe('settings', () => {
  it('take tokens, blocks, scopes and classes out', () => {
    expectFound('{foo} [[foo]]', 'text', { settings: { TokenIgnores: ['\\{[^}]*\\}'] } });
    expectFound('%%\nfoo\n%%\n\n[[foo]]', 'text', { settings: { BlockIgnores: ['(?s)%%.*?%%'] } });
    expectFound('**foo** [[foo]]', 'text', { settings: { IgnoredScopes: 'code, strong' } });
    expectFound('> foo\n\n[[foo]]', 'text', { settings: { SkippedScopes: 'pre, blockquote' } });
    expectFound('<p class="a b">\nfoo\n</p>\n\n<i class="b">foo</i> [[foo]]', 'text', {
      settings: { IgnoredClasses: 'b' },
    });
  });
});

describe('comments', () => {
  it.each([
    ['all rules', '<!-- vale off -->\n\nfoo\n\n<!-- vale on -->\n\n[[foo]]'],
    ['all rules in a line', 'a <!-- vale off -->foo<!-- vale on --> [[foo]]'],
    ['one rule', '<!-- vale House.Rule = NO -->\n\nfoo\n\n<!-- vale House.Rule = YES -->\n\n[[foo]]'],
    [
      'one match',
      '<!-- vale House.Rule["foo"] = NO -->\n\nfoo\n\n<!-- vale House.Rule["foo"] = YES -->\n\n[[foo]]',
    ],
    ['a style', '<!-- vale House = off -->\n\nfoo\n\n<!-- vale House = on -->\n\n[[foo]]'],
    ['other styles', '<!-- vale styles = Other -->\n\nfoo\n\n<!-- vale styles = Other, House -->\n\n[[foo]]'],
  ])('turn off %s', (_name, marked) => {
    expectFound(marked);
  });
});
