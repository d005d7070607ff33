import type { Span } from '../../types';
import { htmlLeaves, type HtmlRules } from './html-block';
import type { Blocks, Leaf } from './leaf';
import {
  ATX,
  FENCE,
  FOOTNOTE,
  HTML_BLOCK,
  interruptsParagraph,
  ITEM,
  LINK_DEFINITION,
  MATH,
  RULE,
  SETEXT,
  TABLE_RULE,
} from './line-starts';

/** Deeper quotes and lists are read as text: each level reads its lines again. */
const MAX_DEPTH = 12;
const CODE_INDENT = 4;
const LABELS = /^ {0,3}\[(?!\^)([^\]\n]{1,999})\]:/gm;

/** Cuts a document into its blocks of text. Code, rules, definitions and what is skipped are none. */
export function readBlocks(text: string, rules: HtmlRules): Blocks {
  const labels = new Set([...text.matchAll(LABELS)].map(([, label]) => label!.toLowerCase()));
  const reader = new BlockReader(text, rules);
  reader.read(linesIn(text), 0);
  return { leaves: reader.leaves, labels };
}

class BlockReader {
  readonly leaves: Leaf[] = [];
  /**
   * What was opened since the last leaf. Vale takes the scope of a block from these alone, so that only the first
   * paragraph of a quote is a `blockquote`.
   */
  private opened: string[] = [];
  private lines: readonly Span[] = [];
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly rules: HtmlRules,
  ) {}

  /** @param depth how many containers are around the lines */
  read(lines: readonly Span[], depth: number): void {
    const outer = { lines: this.lines, at: this.at, depth: this.depth };
    Object.assign(this, { lines, at: 0, depth });
    while (this.at < this.lines.length) this.readOne();
    Object.assign(this, outer);
  }

  private readOne(): void {
    const line = this.lineText(this.at);
    const words = line.trimStart();
    const isCode = indentOf(line) >= CODE_INDENT;
    if (words === '') this.at++;
    else if (isCode) this.skipIndented();
    else if (FENCE.test(words)) this.skipFence(FENCE.exec(words)![1]!);
    else if (MATH.test(words)) this.skipMath();
    else if (ATX.test(words)) this.heading();
    else if (words.startsWith('>') && this.depth < MAX_DEPTH) this.quote();
    else if (RULE.test(words) || LINK_DEFINITION.test(words)) this.at++;
    else if (ITEM.test(words) && this.depth < MAX_DEPTH) this.list();
    else if (HTML_BLOCK.test(words)) this.html();
    else if (this.isTable()) this.table();
    else this.paragraph();
  }

  private skipIndented(): void {
    while (this.at < this.lines.length && isIndentedOrBlank(this.lineText(this.at))) this.at++;
  }

  private skipFence(fence: string): void {
    this.at++;
    const close = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`);
    while (this.at < this.lines.length && !close.test(this.lineText(this.at))) this.at++;
    this.at++;
  }

  private skipMath(): void {
    const opensAndCloses = /\$\$.*\$\$/.test(this.lineText(this.at++));
    if (opensAndCloses) return;
    while (this.at < this.lines.length && !this.lineText(this.at).includes('$$')) this.at++;
    this.at++;
  }

  private heading(): void {
    const line = this.behindIndent(this.at++);
    const source = this.text.slice(line.start, line.end);
    const marks = ATX.exec(source)!;
    const words = source.replace(/(?:[ \t]+#+)?[ \t]*$/, '');
    const span = { start: line.start + marks[0].length, end: line.start + words.length };
    if (span.end > span.start) this.add(['heading', `h${marks[1]!.length}`], [span]);
  }

  private quote(): void {
    const inside: Span[] = [];
    let isOpen = false;
    while (this.at < this.lines.length) {
      const line = this.behindIndent(this.at);
      const words = this.text.slice(line.start, line.end);
      const marks = /^> ?/.exec(words)?.[0].length ?? 0;
      if (marks === 0 && (words === '' || !isOpen || interruptsParagraph(words))) break;
      inside.push({ start: line.start + marks, end: line.end });
      isOpen = words.slice(marks).trim() !== '';
      this.at++;
    }
    this.readInside(['blockquote'], inside);
  }

  private list(): void {
    this.opened.push('list');
    const { at } = this;
    const line = this.behindIndent(at);
    const [marks, marker, gap = ' '] = ITEM.exec(this.text.slice(line.start, line.end))!;
    const width = gap.length > CODE_INDENT ? marker!.length + 1 : Math.max(marks.length, marker!.length + 1);
    const indent = indentOf(this.lineText(at)) + width;
    const inside = [{ start: Math.min(line.end, line.start + width), end: line.end }];
    this.at++;
    while (this.at < this.lines.length && this.belongsToItem(indent)) {
      inside.push(this.withoutIndent(this.at, indent));
      this.at++;
    }
    this.readInside([], inside);
  }

  private belongsToItem(indent: number): boolean {
    const source = this.lineText(this.at);
    const words = source.trim();
    if (words === '' || indentOf(source) >= indent) return true;
    const isLazy = this.lineText(this.at - 1).trim() !== '';
    return isLazy && !interruptsParagraph(words) && !ITEM.test(words);
  }

  private readInside(sections: readonly string[], lines: readonly Span[]): void {
    if (sections.some((section) => this.rules.isSkipped(section))) return;
    this.opened.push(...sections);
    this.read(lines, this.depth + 1);
  }

  private html(): void {
    const first = this.at;
    const isComment = this.lineText(first).trimStart().startsWith('<!--');
    const isEnd = (line: string): boolean => (isComment ? line.includes('-->') : line.trim() === '');
    while (this.at < this.lines.length && !isEnd(this.lineText(this.at))) this.at++;
    this.at++;
    if (isComment) return;
    for (const lines of htmlLeaves(this.text, this.lines.slice(first, this.at), this.rules))
      this.add([], lines);
  }

  private isTable(): boolean {
    const next = this.at + 1 < this.lines.length ? this.lineText(this.at + 1).trim() : '';
    return next.includes('|') && this.lineText(this.at).includes('|') && TABLE_RULE.test(next);
  }

  private table(): void {
    const head = this.behindIndent(this.at);
    this.at += 2;
    for (const cell of cellsIn(this.text, head)) this.add(['table', 'header'], [cell]);
    while (this.at < this.lines.length && this.lineText(this.at).trim() !== '') {
      for (const cell of cellsIn(this.text, this.behindIndent(this.at++)))
        this.add(['table', 'cell'], [cell]);
    }
  }

  private paragraph(): void {
    const lines: Span[] = [];
    let level = 0;
    do {
      lines.push(this.behindIndent(this.at++));
      const next = this.at < this.lines.length ? this.lineText(this.at).trim() : '';
      if (SETEXT.test(next)) level = next.startsWith('=') ? 1 : 2;
      if (next === '' || level > 0 || interruptsParagraph(next)) break;
    } while (this.at < this.lines.length);
    if (level > 0) this.at++;
    const mark = FOOTNOTE.exec(this.text.slice(lines[0]!.start, lines[0]!.end))?.[0].length ?? 0;
    lines[0] = { start: lines[0]!.start + mark, end: lines[0]!.end };
    this.add(level > 0 ? ['heading', `h${level}`] : [], lines);
  }

  private add(sections: readonly string[], lines: readonly Span[]): void {
    const [container] = this.opened;
    this.opened = [];
    this.leaves.push({ sections: container === undefined ? sections : [container], lines });
  }

  private lineText(index: number): string {
    const { start, end } = this.lines[index]!;
    return this.text.slice(start, end);
  }

  private behindIndent(index: number): Span {
    const source = this.lineText(index);
    const { start, end } = this.lines[index]!;
    return {
      start: start + source.length - source.trimStart().length,
      end: start + source.trimEnd().length || end,
    };
  }

  private withoutIndent(index: number, columns: number): Span {
    const source = this.lineText(index);
    const { start, end } = this.lines[index]!;
    let at = 0;
    for (let column = 0; column < columns && /[ \t]/.test(source[at] ?? ''); at++)
      column += source[at] === '\t' ? 4 : 1;
    return { start: start + at, end };
  }
}

function linesIn(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function indentOf(line: string): number {
  const blank = line.slice(0, line.length - line.trimStart().length);
  return blank.replaceAll('\t', '    ').length;
}

function isIndentedOrBlank(line: string): boolean {
  return line.trim() === '' || indentOf(line) >= CODE_INDENT;
}

/** The cells of a row: what stands between bars that are not escaped. */
function cellsIn(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  for (const cell of text.slice(start, end).matchAll(/(?:\\.|[^|\\])+/g)) {
    const words = cell[0].trim();
    const from = start + cell.index + (cell[0].length - cell[0].trimStart().length);
    if (words !== '') cells.push({ start: from, end: from + words.length });
  }
  return cells;
}
