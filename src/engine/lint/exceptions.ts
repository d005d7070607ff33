import type { Span } from '../types';
import { readable, type RuleFields } from './rule-fields';

/** Tells whether a match is accepted: the words it holds, or the phrase around it. */
export type IsAccepted = (match: string, start: number, text: string) => boolean;

/**
 * Exceptions and accepted vocabulary, as Vale takes them: whole words *inside* a match, in their own case unless one
 * begins with `(?i)`; an entry of several words also lets a match pass that stands within it, in any case.
 */
export function compileExceptions(fields: RuleFields, terms: readonly string[]): IsAccepted {
  const known = terms.filter((term) => term !== '').map(readable);
  if (known.length === 0) return () => false;
  const inside = [...known]
    .sort((a, b) => b.length - a.length)
    .map((term) => fields.compile(`(?m)\\b(?:${term})\\b`));
  const phrasesIn = findPhrases(fields, known.filter(isSeveralWords));
  return (match, start, text) =>
    inside.some((term) => term.matches(match)) ||
    phrasesIn(text).some((phrase) => phrase.start <= start && phrase.end >= start + match.length);
}

/** A text is searched once, however many matches in it are asked about. */
function findPhrases(fields: RuleFields, phrases: readonly string[]): (text: string) => readonly Span[] {
  const patterns = phrases.map((term) => fields.compile(`(?i)\\b(?:${term})\\b`));
  let last = { text: '', found: [] as Span[] };
  return (text) => {
    if (text !== last.text) last = { text, found: patterns.flatMap((pattern) => pattern.findAll(text)) };
    return last.found;
  };
}

/** The rule's own, and the vocabulary unless the rule (`vocab: false`) or its kind has no use for it. */
export function exceptionsOf(fields: RuleFields, accepted: readonly string[], usesVocab = true): string[] {
  const vocab = usesVocab && fields.flag('vocab', true) ? accepted : [];
  return [...fields.list('exceptions'), ...vocab];
}

function isSeveralWords(term: string): boolean {
  return /[ \t]|\\s/.test(term);
}
