import { createMatcher } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import type { DetailKind, Pack } from '../pack-types';
import { scopeOf } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import type { Message, Span } from '../types';

/** A value of a kind, in a text. */
export interface Detail extends Span {
  readonly kind: DetailKind;
  readonly value: string;
}

export type FindDetails = (text: ParsedText) => Detail[];

/** Compiles the kinds of a pack: text to the numbers, dates, amounts and other values it holds, by position. */
export function compileDetails({ memory, cues, grammar }: Pack): FindDetails {
  const entries = memory.details.flatMap((kind) =>
    (kind.values ?? []).map((source) => ({
      of: kind,
      source,
      ignoreCase: true,
    })),
  );
  const find = createMatcher(entries, bookOf({ cues, grammar }));
  const email = memory.details.find(({ kind }) => kind === 'email');

  return (text) => [
    ...text.paragraphs.flatMap((paragraph) =>
      find(scopeOf(text, paragraph)).map(({ of, start, end }) =>
        toDetail(of, { start: paragraph.start + start, end: paragraph.start + end }, text),
      ),
    ),
    ...(email ? addressesIn(text).map((span) => toDetail(email, span, text)) : []),
  ];
}

/** The kinds of a pack, by what is asked for and by what is attached. */
export interface KindReader {
  /** The kinds that the words of a request name. */
  kindsAskedIn(words: string): DetailKind[];
  /** Attached files tell by their names what they are. */
  filesIn(message: Message): { kind: DetailKind; value: string }[];
}

export function compileKinds({ memory }: Pack): KindReader {
  const byPattern = (read: (kind: DetailKind) => string | undefined) =>
    memory.details.flatMap((kind) => {
      const source = read(kind);
      return source === undefined ? [] : [{ kind, pattern: new RegExp(source, 'i') }];
    });
  const asked = byPattern((kind) => kind.asked);
  const files = byPattern((kind) => kind.files);
  return {
    kindsAskedIn: (words) => asked.filter(({ pattern }) => pattern.test(words)).map(({ kind }) => kind),
    filesIn: ({ attachments = [] }) =>
      files.flatMap(({ kind, pattern }) =>
        attachments.filter((name) => pattern.test(name)).map((value) => ({ kind, value })),
      ),
  };
}

function toDetail(kind: DetailKind, { start, end }: Span, { source }: ParsedText): Detail {
  return { kind, start, end, value: source.slice(start, end).trim() };
}

/** Addresses are out of scope for rules, so they are known from what is masked. */
function addressesIn({ masked, source }: ParsedText): Span[] {
  return masked.filter(({ kind, start, end }) => kind === 'link' && source.slice(start, end).includes('@'));
}
