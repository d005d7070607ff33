import type { Facts } from '../facts';
import type { Pattern } from '../matchers/pattern-set';
import type { ParsedText, Sentence } from '../text/parsed-text';
import { scopeOf } from '../text/lookup';
import { countWords, DIGIT, JOINER, LETTER, SIGN } from '../text/words';
import type { Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** More lose nearly every reader; 25 is what plain-language guides ask for. */
const MOST_WORDS = 40;
const MOST_WORDS_IN_PARAGRAPH = 130;
/** Alone an abbreviation may be a name; three are a language. */
const UNKNOWN_ACRONYMS = 3;
/** In capitals, not explained behind it, nor part of a number, of a signature ("^MH") or of shouting. */
const ACRONYM = /(?<![\w^&(/-]|[A-Z]{2} )[A-Z]{2,5}(?![\w&/-]| ?\(| [A-Z]{2})/g;
const CAPITALS = /[A-Z]{2,}/g;
const STEPS = 4;
const STEPS_IN_ORDER = 3;

export default defineCheck({
  id: 'hard-to-follow',
  dimension: 'resolution',
  severity: 'hint',
  find: (facts) => [...findSteps(facts), ...findAcronyms(facts), ...findLongSentences(facts)],
});

/** Several abbreviations in one paragraph that nobody explained and the customer did not use. */
function findAcronyms({ draft, pack, conversation }: Facts): Found[] {
  const told = new Set(conversation.thread.flatMap(({ text }) => text.match(CAPITALS) ?? []));
  return draft.paragraphs.flatMap(({ start, end }) => {
    const words = draft.scope.slice(start, end);
    const unknown = [...words.matchAll(ACRONYM)].filter(
      ({ 0: word }) => !pack.cue('KNOWN_ACRONYM').test(word) && !told.has(word),
    );
    const [first] = unknown;
    if (!first || new Set(unknown.map(([word]) => word)).size < UNKNOWN_ACRONYMS) return [];
    const last = unknown.at(-1)!;
    return [
      {
        rule: 'acronyms',
        span: { start: start + first.index, end: start + last.index + last[0].length },
      },
    ];
  });
}

/** Several steps in one paragraph; in a chat each line is short, and a list would not be. */
function findSteps(facts: Facts): Found[] {
  const { draft, pack, conversation } = facts;
  const more = conversation.channel === 'chat' ? 2 : 0;
  const byParagraph = sentencesByParagraph(draft);
  return draft.paragraphs.flatMap((paragraph, index) => {
    const sentences = byParagraph[index] ?? [];
    if (sentences.some(({ listItem }) => listItem)) return [];
    const words = scopeOf(draft, paragraph);
    const order = count(words, pack.cue('STEP_ORDER'));
    const steps = count(words, pack.cue('STEP_IN_PROSE'));
    if (steps < STEPS_IN_ORDER + more || (order < STEPS_IN_ORDER && steps < STEPS + more)) return [];
    return [{ rule: 'steps-in-prose', span: around(sentences, facts) }];
  });
}

function sentencesByParagraph({ sentences }: ParsedText): Sentence[][] {
  const byParagraph: Sentence[][] = [];
  for (const sentence of sentences) (byParagraph[sentence.paragraph] ??= []).push(sentence);
  return byParagraph;
}

function findLongSentences({ draft }: Facts): Found[] {
  const isLong = (span: Span, most: number) =>
    countWords(scopeOf(draft, span), LETTER + DIGIT + JOINER + SIGN) > most;
  const sentences = draft.sentences.filter((one) => !one.listItem && isLong(one, MOST_WORDS));
  const paragraphs = draft.paragraphs.filter((one) => isLong(one, MOST_WORDS_IN_PARAGRAPH));
  return [
    ...sentences.map(({ start, end }) => ({ rule: 'long-sentence', span: { start, end } })),
    ...paragraphs.map(({ start, end }) => ({ rule: 'long-paragraph', span: { start, end } })),
  ];
}

/** From the first to the last sentence that holds a step. */
function around(sentences: readonly Sentence[], { draft, pack }: Facts): Span {
  const held = sentences.filter((one) => pack.cue('STEP_IN_PROSE').test(scopeOf(draft, one)));
  return { start: held[0]!.start, end: held.at(-1)!.end };
}

function count(text: string, pattern: Pattern): number {
  return [...pattern.matchAll(text)].length;
}
