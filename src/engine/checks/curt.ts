import type { Facts } from '../facts';
import { isQuick } from '../thread/channel';
import { scopeOf } from '../text/lookup';
import { countWords } from '../text/words';
import { defineCheck, type Found } from './define-check';

const SHORT = 12;
/** Of the customer's words. */
const SMALL_PART = 0.1;
const LONG_MESSAGE = 80;
/** A greeting and one word; the pattern, which may begin at every line, never sees a long draft. */
const ONE_WORD_LENGTH = 80;
/** A few words, and nobody hides behind the channel. */
const TINY = 5;
const TINIEST = 3;
/** Whoever writes this much has something at heart. */
const FULL_MESSAGE = 40;
/** A calm customer who wrote less than this may get one word. */
const BRIEF_MESSAGE = 25;

export default defineCheck({
  id: 'curt',
  dimension: 'tone',
  severity: 'hint',
  applies: (facts) => facts.mood?.name !== 'happy',
  find: (facts) => {
    if (isQuick(facts.conversation)) return isTiny(facts) ? [whole('ratio', facts)] : [];
    const words = countWords(facts.lastWords);
    const isUpset = facts.mood?.upset === true;
    if (isOneWord(facts)) return words >= BRIEF_MESSAGE || isUpset ? [whole('one-word', facts)] : [];
    if (isTiny(facts)) return [whole('ratio', facts)];
    if (words <= LONG_MESSAGE && !isUpset) return [];
    const isShort = wordsOfReply(facts) < Math.max(SHORT, words * SMALL_PART);
    // Who wrote much and is upset is owed more than a complete answer.
    const isEnough = isComplete(facts) && !(isUpset && words >= FULL_MESSAGE);
    return isShort && !isEnough && !isCourteous(facts) ? [whole('ratio', facts)] : [];
  },
});

/** Hardly a word for a full message; in a chat, hardly two. */
function isTiny(facts: Facts): boolean {
  const words = facts.draft.sentences.reduce((sum, one) => sum + countWords(scopeOf(facts.draft, one)), 0);
  const isFew = words <= (isQuick(facts.conversation) ? TINIEST : TINY) && facts.draft.masked.length === 0;
  return isFew && countWords(facts.lastWords) >= FULL_MESSAGE && !(isComplete(facts) && isCalm(facts));
}

function isCalm({ mood, pack, customer }: Facts): boolean {
  return mood?.upset !== true && !customer.some(({ source }) => pack.cue('TROUBLE').test(source));
}

function isOneWord({ draft, pack }: Facts): boolean {
  const text = draft.scope.trim();
  return text.length <= ONE_WORD_LENGTH && pack.cue('ONE_WORD').test(text);
}

/** Greeting, thanks and signature do not count. */
function wordsOfReply({ sentences }: Facts): number {
  return sentences.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Short and to the point: the one thing asked is answered. */
function isComplete({ asks }: Facts): boolean {
  return asks.length > 0 && asks.every(({ status }) => status === 'answered');
}

function isCourteous({ courtesy }: Facts): boolean {
  return courtesy().score > 0.5;
}

function whole(rule: string, { draft }: Facts): Found {
  const first = draft.sentences[0]!;
  const last = draft.sentences.at(-1)!;
  return { rule, span: { start: first.start, end: last.end } };
}
