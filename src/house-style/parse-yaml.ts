import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { houseStyleTexts } from '../locales/en-house-style';
import type { Problem, Words } from './problem';

/** Letters. A profile has about two thousand. */
const LONGEST_FILE = 300_000;

export interface Parsed {
  readonly value: unknown;
  /** The line of the key or the item at a path; of what is around it where it is not there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** YAML, or JSON, which is YAML too. Only what has no second meaning: no anchors and aliases, no tags. */
export function parseYaml(text: string): Parsed | { problems: Problem[] } {
  const { yaml } = houseStyleTexts;
  if (text.length > LONGEST_FILE) return { problems: [atLine(1, yaml.tooLong)] };
  try {
    return parse(text.trimStart().startsWith('{') ? withoutTabs(text) : text);
  } catch {
    // Brackets within brackets by the thousand are more than the parser can take.
    return { problems: [atLine(1, yaml.unreadable)] };
  }
}

function parse(text: string): Parsed | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    merge: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) =>
      atLine(lineAt(openQuoteAt(document, error) ?? error.pos[0]), wordsFor(error)),
    ),
    ...oddNodes(document).map(({ node, words }) => atLine(lineAt(node.range?.[0] ?? 0), words)),
  ];
  if (problems.length > 0) return { problems: firstOfEachLine(problems) };
  return { value: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Written with one of them, a selector would be something else than what stands there. */
function oddNodes(document: Document.Parsed): { node: Node; words: Words }[] {
  const { yaml } = houseStyleTexts;
  const odd: { node: Node; words: Words }[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) odd.push({ node, words: yaml.alias });
      else if (node.anchor) odd.push({ node, words: yaml.anchor });
      if (
        isScalar(node) &&
        node.value !== null &&
        node.type === Scalar.PLAIN &&
        /^\S/.test(node.comment ?? '')
      )
        odd.push({ node, words: yaml.cutByComment(`${String(node.value)} #${node.comment}`) });
    },
  });
  return odd;
}

/** Where a quote that is not closed was opened: the parser tells only where the file ends without it. */
function openQuoteAt(document: Document.Parsed, { code, pos }: YAMLError): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const isQuoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
      if (isQuoted && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
    },
  });
  return code === 'MISSING_CHAR' ? start : null;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const inner = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : null;
    const place: unknown = inner ? inner.key : isSeq(node) ? node.items[Number(step)] : null;
    if (place === null || place === undefined) break;
    offset = (place as Node).range?.[0] ?? offset;
    node = inner ? inner.value : place;
  }
  return offset;
}

function wordsFor({ code }: YAMLError): Words {
  const { yaml } = houseStyleTexts;
  const byCode: Readonly<Record<string, Words>> = {
    BAD_ALIAS: yaml.alias,
    BAD_INDENT: yaml.indent,
    BAD_SCALAR_START: yaml.quote,
    DUPLICATE_KEY: yaml.duplicateKey,
    MISSING_CHAR: yaml.missing,
    MULTIPLE_DOCS: yaml.severalDocuments,
    TAB_AS_INDENT: yaml.tab,
    TAG_RESOLVE_FAILED: yaml.tag,
  };
  return byCode[code] ?? yaml.broken;
}

function atLine(line: number, words: Words): Problem {
  return { line, path: '', ...words };
}

/** One slip often makes several errors. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((one, other) => one.line - other.line);
  return sorted.filter(({ line }, at) => line !== sorted[at - 1]?.line);
}

/** JSON may be indented by them, YAML not. A string of JSON has no line of its own. */
function withoutTabs(json: string): string {
  return json.replace(/^[ \t]+/gm, (blanks) => ' '.repeat(blanks.length));
}
