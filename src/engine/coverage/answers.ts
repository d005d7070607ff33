import type { ParsedText, Sentence } from '../text/parsed-text';
import type { Span } from '../types';
import type { FoundAsk } from './found-ask';
import type { AskLanguage, TypeForms } from './language';
import { signedFrom } from './sign-off';
import { isRuledOut, topicOf } from './topic';
import type { TopicWord } from './topic-word';

const MAX_SENTENCES = 400;
/** A running pattern cannot be interrupted: nothing longer is read at once. */
const MAX_LENGTH = 2000;
const TWO_WORDS = /\S\s+\S/;
/** Every border of clauses holds one. */
const CLAUSE_MARK = /[,;]/;
/** A line that only calls somebody, or takes leave: "Dr Abel," */
const ADDRESS = /^\p{Lu}[^\s,]*(?: [^\s,]+){0,2},$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * `answer`: the form that the ask wants. `topical`: that form only if the sentence is about the ask. `near`:
 * looks like it and is none ("soon"). `hint`: states something that may be meant so. `other`: about what the ask rules out ("weekdays" for "Sunday"). `none`: nothing
 * of the kind.
 */
export type Form = 'answer' | 'topical' | 'near' | 'hint' | 'other' | 'none';

/** What a sentence of a reply says by itself, wherever it stands. */
interface Statement {
  /** Without greeting, thanks and regret. */
  readonly text: string;
  readonly topic: readonly TopicWord[];
  /** The topic; of a sentence that is nothing but courtesy, what that is about. */
  readonly said: readonly TopicWord[];
  readonly isPolar: boolean;
  readonly pointsBack: boolean;
  /** Asks the customer for something. */
  readonly asksBack: boolean;
  /** Asks the customer for something, or sends them elsewhere. */
  readonly needs: boolean;
  /** States something, however well it fits: neither asks, nor promises to see to it. */
  readonly states: boolean;
  /** Does something, or says what comes next. */
  readonly acts: boolean;
  /** Promises an answer, and gives none. */
  readonly defers: boolean;
  /** Says that the answer is not known yet. */
  readonly admitsGap: boolean;
  readonly hasTime: boolean;
  /** Answers all asks at once ("both"). */
  readonly isForAll: boolean;
  /** Names the topic that follows ("as for"). */
  readonly hasMarker: boolean;
  /** The ask it names by its number, from 0, or -1. */
  readonly ordinal: number;
  /** By type of ask, worked out when first wanted. */
  readonly forms: Map<string, Form>;
}

/** A sentence of a reply, or one of its clauses, that may answer something. */
export interface ReplySentence extends Span, Statement {
  readonly listItem: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** What the sentence before is about, where this one points at it. */
  readonly context: readonly TopicWord[];
}

/** The sentences of the draft that was read last, by their text: what is known of one depends on nothing else. */
export type ReplyMemory = Map<string, Statement>;

/**
 * The sentences of a draft that say something: greeting, thanks, bare regret and sign-off are left out. Reads only what
 * the memory does not hold, and leaves in it just the sentences of this draft.
 */
export function readReply(
  draft: ParsedText,
  language: AskLanguage,
  memory: ReplyMemory = new Map(),
): ReplySentence[] {
  const earlier = new Map(memory);
  memory.clear();
  const sentences: ReplySentence[] = [];
  const signed = signedFrom(draft, language);
  let before: Before | null = null;
  for (const { start, end, listItem, paragraph } of statementsOf(draft, language)) {
    if (start >= signed) break;
    const words = draft.scope.slice(start, end);
    const statement = memory.get(words) ?? earlier.get(words) ?? readStatement(words, language);
    memory.set(words, statement);
    const follows = before?.paragraph === paragraph && (statement.pointsBack || statement.topic.length === 0);
    const context: readonly TopicWord[] = follows && before ? said(before) : [];
    // Regret alone answers nothing, but names what the next sentence is about.
    if (HAS_WORD.test(statement.text) && !ADDRESS.test(words))
      sentences.push({ start, end, listItem, paragraph, context, ...statement });
    before = { paragraph, topic: statement.said, context };
  }
  return sentences;
}

/** What was said up to here, as far as one thing follows from the other. */
interface Before {
  readonly paragraph: number;
  readonly topic: readonly TopicWord[];
  readonly context: readonly TopicWord[];
}

function said(before: Before): readonly TopicWord[] {
  const { topic, context } = before;
  if (context.length === 0) return topic;
  if (topic.length === 0) return context;
  const known = joined.get(topic);
  if (known?.context === context) return known.words;
  const words = [...topic, ...context];
  joined.set(topic, { context, words });
  return words;
}

/** The same words in the same array, as what is worked out for an array is kept. */
const joined = new WeakMap<
  readonly TopicWord[],
  { readonly context: readonly TopicWord[]; readonly words: readonly TopicWord[] }
>();

/**
 * Which form of answer to an ask a sentence has. Asking for what is needed first answers a problem or a request, and
 * may be all there is to say to a question; a problem also wants to hear what is done, or when.
 */
export function formOf(ask: FoundAsk, sentence: ReplySentence, language: AskLanguage): Form {
  const { kind, type, wantsRemedy } = ask;
  if ((kind !== 'question' || wantsRemedy) && sentence.needs) return 'answer';
  if (wantsRemedy && sentence.acts) return 'answer';
  const form = type === null ? 'none' : typedForm(type, sentence, language);
  if (form !== 'none' && sentence.states && !sentence.isPolar && kind !== 'problem') {
    if (isRuledOut(ask.topic, sentence.topic)) return 'other';
  }
  if (form !== 'none') return form;
  if (wantsRemedy && sentence.hasTime) return 'topical';
  if (kind === 'request' && sentence.acts) return 'topical';
  return sentence.needs ? 'hint' : 'none';
}

function typedForm(
  type: string,
  { forms, isPolar, text, states }: ReplySentence,
  language: AskLanguage,
): Form {
  const known = forms.get(type);
  if (known) return known;
  const patterns = language.types.get(type);
  const isVerdict = isPolar && language.reply.polarTypes.has(type);
  const form = isVerdict ? 'answer' : patterns ? readForm(text, states, patterns) : 'none';
  forms.set(type, form);
  return form;
}

/** The sentences, cut where a second statement begins, list items whole; what is too long to be read at once is cut short. */
function statementsOf({ scope, sentences }: ParsedText, { reply }: AskLanguage): Sentence[] {
  return sentences.slice(0, MAX_SENTENCES).flatMap((sentence) => {
    const limit = Math.min(sentence.end, sentence.start + MAX_LENGTH);
    if (sentence.listItem) return [{ ...sentence, end: limit }];
    let start = sentence.start;
    const parts: Sentence[] = [];
    const words = scope.slice(start, limit);
    if (!CLAUSE_MARK.test(words)) return [{ ...sentence, end: limit }];
    for (const border of reply.clauses.matchAll(words)) {
      const end = sentence.start + border.index;
      parts.push({ ...sentence, start, end });
      start = end + border[0].length;
    }
    return [...parts, { ...sentence, start, end: limit }].filter((part) => part.end > part.start);
  });
}

function readStatement(words: string, language: AskLanguage): Statement {
  const { reply, syntax } = language;
  const spoken = reply.praise.test(words) ? '' : reply.courtesy.blank(words);
  const text = spoken.trim();
  const topic = topicOf(text, language);
  // What courtesy leaves over of a sentence may say nothing.
  const courteous = spoken !== words;
  const asksBack = reply.needs.test(text);
  const admitsGap = reply.gaps.test(text);
  const needs = asksBack || reply.moves.test(text);
  return {
    text,
    topic,
    said: HAS_WORD.test(text) ? topic : topicOf(words, language),
    isPolar: reply.polarity.test(text),
    pointsBack: syntax.anaphora.test(text),
    asksBack,
    needs,
    states:
      (courteous ? topic.length > 0 : TWO_WORDS.test(text)) &&
      !needs &&
      !admitsGap &&
      !reply.vague.test(text),
    acts: reply.actions.test(reply.inquiries.blank(text)),
    admitsGap,
    defers: reply.defers.test(text),
    hasTime: reply.times.test(text),
    isForAll: reply.all.test(text),
    hasMarker: reply.markers.test(text),
    ordinal: reply.ordinals.findIndex((ordinal) => ordinal.test(text)),
    forms: new Map(),
  };
}

/** What looks like an answer is taken away first: "soon, by Friday" still holds a time. */
function readForm(text: string, states: boolean, { answers, topical, notAnswers, hints }: TypeForms): Form {
  const rest = notAnswers.blank(text);
  if (answers.test(rest)) return 'answer';
  if (rest !== text) return 'near';
  if (states && hints.test(rest)) return 'hint';
  return topical.test(rest) ? 'topical' : 'none';
}
