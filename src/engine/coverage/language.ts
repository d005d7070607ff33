import { bookOf, type PatternBook } from '../matchers/pattern-book';
import { PatternSet, type Pattern } from '../matchers/pattern-set';
import type { AskHead, AskSyntax, AskType, Grammar, Pack, ReplyForms } from '../pack-types';
import { parseText } from '../text/parse';
import type { ParsedText } from '../text/parsed-text';
import type { Thing, TopicWord } from './topic-word';

const CASE_SENSITIVE = 'cs:';
const NEEDS_UNICODE = /\\p\{/i;

/** Whether any of several patterns fits. Keeps no position between calls. */
export interface Patterns {
  test(text: string): boolean;
  /** The text with every match blanked, same length. */
  blank(text: string): string;
}

export interface TypeForms {
  readonly isPlain: boolean;
  readonly heads: Patterns;
  readonly answers: Patterns;
  readonly topical: Patterns;
  readonly notAnswers: Patterns;
  readonly hints: Patterns;
}

type Compiled<T> = { readonly [K in keyof T]: T[K] extends string ? Pattern : T[K] };

/** What coverage needs of a language, compiled once. */
export interface AskLanguage {
  readonly grammar: Grammar;
  readonly heads: readonly (Pick<AskHead, 'kind' | 'type'> & { readonly pattern: Pattern })[];
  readonly rhetorical: Patterns;
  /** In the pack's order. */
  readonly types: ReadonlyMap<string, TypeForms>;
  readonly syntax: Compiled<AskSyntax>;
  readonly reply: Compiled<
    Omit<ReplyForms, 'courtesy' | 'inquiries' | 'ordinals' | 'openTypes' | 'polarTypes' | 'looseTypes'>
  > & {
    readonly courtesy: Patterns;
    readonly inquiries: Patterns;
    readonly ordinals: readonly Pattern[];
    readonly openTypes: ReadonlySet<string | null>;
    readonly polarTypes: ReadonlySet<string>;
    readonly looseTypes: ReadonlySet<string | null>;
  };
  /** Indexes of the synonym groups that hold a stem. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Indexes of the fields of life that a stem belongs to. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
  /** What a stem is, of the sets of alternatives. */
  readonly things: ReadonlyMap<string, readonly Thing[]>;
  readonly everyday: ReadonlySet<string>;
  /** Words looked up before; the only thing here that changes. */
  readonly words: Map<string, TopicWord | null>;
  parse(text: string): ParsedText;
}

/** Throws on a pattern that does not compile: a fault of the pack, found by its tests. */
export function compileAsks({ asks, cues, grammar }: Pick<Pack, 'asks' | 'cues' | 'grammar'>): AskLanguage {
  const book = bookOf({ cues, grammar });
  const set = new PatternSet(book);
  const one = (source: string, flags = 'im') => compile(source, flags, set, book);
  const any = (sources: readonly string[] = []) => allOf(sources.map((source) => ofEitherCase(source, one)));
  const forms = ({ isPlain, heads, answers, topical, notAnswers, hints }: AskType): TypeForms => ({
    isPlain: isPlain === true,
    heads: any(heads),
    answers: any(answers),
    topical: any(topical),
    notAnswers: any(notAnswers),
    hints: any(hints),
  });
  return {
    grammar,
    heads: asks.heads.map(({ kind, type, pattern }) => ({
      kind,
      pattern: one(pattern),
      ...(type && { type }),
    })),
    rhetorical: any(asks.rhetorical),
    types: new Map(Object.entries(asks.types).map(([name, type]) => [name, forms(type)])),
    syntax: mapValues(asks.syntax, (source) => one(source)),
    reply: compileReply(asks.reply, one, any),
    groups: groupsOf(grammar.synonyms),
    fields: groupsOf(grammar.fields),
    things: thingsOf(grammar.alternatives),
    everyday: grammar.everyday,
    words: new Map(),
    parse: (text) => parseText(text, grammar),
  };
}

function compileReply(
  { courtesy, inquiries, ordinals, openTypes, polarTypes, looseTypes, ...single }: ReplyForms,
  one: (source: string) => Pattern,
  any: (sources: readonly string[]) => Patterns,
): AskLanguage['reply'] {
  return {
    ...mapValues(single, (source) => one(source)),
    courtesy: any(courtesy),
    inquiries: any(inquiries),
    ordinals: ordinals.map((source) => one(source)),
    openTypes: new Set(openTypes),
    polarTypes: new Set(polarTypes),
    // What has no type wants no form.
    looseTypes: new Set([...looseTypes, null]),
  };
}

/** `u` only where a pattern needs it: together with `i` it is ten times slower. */
function compile(source: string, flags: string, set: PatternSet, book: PatternBook): Pattern {
  return set.add(source, NEEDS_UNICODE.test(book.expand(source)) ? `${flags}u` : flags);
}

function ofEitherCase(source: string, one: (source: string, flags?: string) => Pattern): Pattern {
  const isCased = source.startsWith(CASE_SENSITIVE);
  return isCased ? one(source.slice(CASE_SENSITIVE.length).trimStart(), 'm') : one(source);
}

function allOf(all: readonly Pattern[]): Patterns {
  return {
    test: (text) => all.some((pattern) => pattern.test(text)),
    blank: (text) => all.reduce((rest, pattern) => pattern.blank(rest), text),
  };
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  to: (value: V) => W,
): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, to(value)])) as Record<
    K,
    W
  >;
}

function groupsOf(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, stems] of lists.entries()) {
    for (const stem of stems) groups.set(stem, [...(groups.get(stem) ?? []), index]);
  }
  return groups;
}

function thingsOf(sets: Grammar['alternatives']): Map<string, Thing[]> {
  const things = new Map<string, Thing[]>();
  for (const [set, members] of sets.entries()) {
    for (const [thing, stems] of members.entries()) {
      for (const stem of stems) things.set(stem, [...(things.get(stem) ?? []), { set, thing }]);
    }
  }
  return things;
}
