import type { Sentence } from '../text/parsed-text';
import type { AskKind, Span } from '../types';
import type { AskLanguage } from './language';

/** A running pattern cannot be interrupted: nothing longer is read at once. */
const MAX_LENGTH = 2000;
/** Words between quotation marks are somebody else's. */
const QUOTED = /"(?:[^"\n ]+ +){2}[^"\n]{1,300}"/g;
/** A question mark at the end; handles and tags may follow it. */
const MARKED = /\?(?:[^\w@#]|[@#]\w{1,60})*$/;
const HAS_LETTER = /\p{L}/u;
const TWO_WORDS = /\S\s+\S/;

/** A part of a customer's sentence that asks for something. */
export interface AskClause extends Span {
  readonly kind: AskKind;
  readonly type: string | null;
}

/** The asks of one sentence, in order: "Where is it and can you change the address?" holds two. */
export function findAskClauses(scope: string, sentence: Sentence, language: AskLanguage): AskClause[] {
  const text = scope
    .slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_LENGTH))
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const isMarked = MARKED.test(text);
  if (language.rhetorical.test(text) || (!isMarked && language.syntax.settled.test(text))) return [];
  // "Please tell me: 1. what it costs"
  const isQuestion = isMarked || (sentence.listItem && language.syntax.starters.test(text));
  const found: AskClause[] = [];
  const spans = splitClauses(text, language);
  for (const [index, span] of spans.entries()) {
    const isLast = index === spans.length - 1;
    const clause = text.slice(span.start, span.end);
    // The mark stands at the end of the sentence, and "please" at its beginning, but both mean all of its clauses.
    const asked = (isQuestion || found.length > 0) && !clause.endsWith('?') ? `${clause}?` : clause;
    const headless = found.at(-1)?.kind ?? (isLast && isQuestion ? 'question' : null);
    const ask = classify(asked, headless, language);
    if (ask) found.push({ ...ask, start: sentence.start + span.start, end: sentence.start + span.end });
  }
  return found;
}

/** Cuts where a joiner is followed by the beginning of another ask, and drops a greeting in front. */
function splitClauses(text: string, { syntax }: AskLanguage): Span[] {
  const greeting = syntax.opening.exec(text)?.[0].length ?? 0;
  let start = HAS_LETTER.test(text.slice(greeting)) ? greeting : 0;
  const spans: Span[] = [];
  for (const joiner of syntax.joiners.matchAll(text)) {
    const next = joiner.index + joiner[0].length;
    if (joiner.index < start || !TWO_WORDS.test(text.slice(start, joiner.index))) continue;
    if (!syntax.starters.test(text.slice(next, next + 80))) continue;
    spans.push({ start, end: joiner.index });
    start = next;
  }
  return [...spans, { start, end: text.length }].map((span) => trimmed(text, span));
}

/** `headless`: the kind of a clause that no head begins; null: then it asks nothing. */
function classify(
  text: string,
  headless: AskKind | null,
  { heads, types }: AskLanguage,
): Pick<AskClause, 'kind' | 'type'> | null {
  const head = heads.find(({ pattern }) => pattern.test(text));
  const kind = head?.kind ?? (HAS_LETTER.test(text) ? headless : null);
  if (kind === null) return null;
  if (kind === 'problem') return { kind, type: head?.type ?? null };
  for (const [type, forms] of types) {
    if (forms.heads.test(text)) return { kind, type };
  }
  return { kind, type: head?.type ?? null };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
