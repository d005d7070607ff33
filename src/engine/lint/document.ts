import type { Span } from '../types';
import { readComments, type Comments } from './comments';
import { countAll } from './counts';
import { readBlocks } from './markdown/blocks';
import { readFrontMatter } from './markdown/front-matter';
import { readInline, type Text } from './markdown/inline';
import { matchesScope, namesSection, type Scope } from './scope';
import { sentencesOf } from './sentences';
import type { ReadingRules } from './settings';
import { paint, type Source } from './source';
import type { Block } from './types';

const PARAGRAPHS = /(?:[^\n]|\n(?!\n))+\n*/g;

/** A document, cut into what rules are run on. */
export interface Document {
  readonly comments: Comments;
  readonly counts: () => Record<string, number> | null;
  blocksOf(scope: Scope): Block[];
}

/** Reads plain text: one block, in which nothing is markup. */
export function readPlainText(source: Source): Document {
  return documentOf(
    source,
    'txt',
    [blockOf(source, ['text', 'txt'])],
    readComments({ text: '', offsets: [0] }),
  );
}

export function readMarkdown(source: Source, rules: ReadingRules): Document {
  const comments = readComments(source);
  const front = readFrontMatter(source.text);
  const unseen = [{ start: 0, end: front.length }, ...comments.off];
  const text = paint(rules.withoutIgnored(source.text), unseen, ' ');
  const { leaves, labels } = readBlocks(text, rules);
  const blocks = front.fields
    .map(({ key, start, end }) => blockOf(partOf(source, { start, end }), ['text', 'frontmatter', key, 'md']))
    .filter(({ scope }) => !matchesScope(rules.ignoredScope, scope));
  for (const { sections, lines } of leaves) {
    const { text: words, alts } = readInline(text, lines, { ...rules, labels });
    for (const alt of alts) blocks.push(blockOf(placed(alt, source), ['text', 'attr', 'alt', 'md']));
    blocks.push(blockOf(placed(words, source), ['text', ...sections, 'md']));
  }
  const read = blocks.filter(({ text: words }) => words.trim() !== '');
  return documentOf(source, 'md', read, comments);
}

function documentOf(source: Source, format: string, blocks: readonly Block[], comments: Comments): Document {
  const whole = [blockOf(source, ['raw', format]), blockOf({ text: '', offsets: [0] }, ['summary', format])];
  const prose = blocks.filter(({ scope }) => scope.length === 2);
  const cuts: Readonly<Record<string, (text: string) => readonly Span[]>> = {
    paragraph: paragraphsOf,
    sentence: sentencesOf,
  };
  return {
    comments,
    counts: () => countAll(blocks),
    blocksOf: (scope) => {
      const named = Object.keys(cuts).filter((section) => namesSection(scope, section));
      const parts = named.flatMap((section) =>
        prose.flatMap((block) => cuts[section]!(block.text).map((span) => cutOut(block, span, section))),
      );
      return [...blocks, ...parts, ...whole].filter((block) => matchesScope(scope, block.scope));
    },
  };
}

function blockOf({ text, offsets }: Source, scope: readonly string[]): Block {
  return { text, offsets, scope };
}

function placed({ text, offsets }: Text, source: Source): Source {
  return { text, offsets: offsets.map((offset) => source.offsets[offset]!) };
}

function partOf(source: Source, { start, end }: Span): Source {
  return {
    text: source.text.slice(start, end),
    offsets: Array.from({ length: end - start + 1 }, (_, i) => source.offsets[start + i]!),
  };
}

function cutOut(block: Block, span: Span, section: string): Block {
  return blockOf(partOf(block, span), [section, ...block.scope]);
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(PARAGRAPHS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
