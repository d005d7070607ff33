import type { Facts } from '../facts';
import type { RuleHit } from '../matchers/compiled-pack';
import type { DetailKind } from '../pack-types';
import { sentenceAt } from '../text/lookup';
import { letterRuns } from '../text/words';
import type { Evidence } from '../types';
import { defineCheck, type Judged } from './define-check';

/** The rules know how agents ask; what they ask for, and whether the thread holds it, is said here. */
export default defineCheck({
  id: 'asks-known-info',
  dimension: 'resolution',
  severity: 'warn',
  judge: (facts, hit) => JUDGES[hit.rule]?.(facts, hit) ?? judgeDetail(facts, hit),
});

/** By rule: who else than the kinds of the pack knows whether the thread holds it. */
const JUDGES: Readonly<Record<string, (facts: Facts, hit: RuleHit) => Judged | null>> = {
  'asks-known-info.tried': judgeSteps,
  'asks-known-info.numbered': (facts, hit) => judgeTold('TOLD_NUMBER', facts, hit),
  'asks-known-info.when': (facts, hit) => judgeTold('TOLD_TIME', facts, hit),
};

/** What is asked for, in the customer's own words beside a value: "firmware 2.1", "cancelled on 2 May". */
function judgeTold(value: string, facts: Facts, { start, end }: RuleHit): Judged | null {
  const { conversation, draft, pack } = facts;
  const { stem, stopWords } = pack.pack.grammar;
  const topicsOf = (text: string) =>
    letterRuns(text.toLowerCase())
      .filter((word) => !stopWords.has(word))
      .map(stem);
  const asked = new Set(topicsOf(draft.scope.slice(start, end)));
  for (const [message, { from, text }] of conversation.thread.entries()) {
    if (from !== 'customer') continue;
    for (const told of pack.cue(value).matchAll(text)) {
      // What the draft names itself it asks to confirm.
      const isNamed = draft.scope.includes(told[0].split(' ').at(-1)!);
      const isMeant = !isNamed && topicsOf(told[0]).some((topic) => asked.has(topic));
      if (isMeant) return { evidence: [{ message, start: told.index, end: told.index + told[0].length }] };
    }
  }
  return null;
}

/** "What have you tried?" asks for all; "Have you tried …?" for a step, which may be a new one. */
function judgeSteps({ memory, reader, draft, pack }: Facts, hit: RuleHit): Judged | null {
  const asked = sentenceAt(draft, hit.start);
  const named = reader
    .stepsIn(draft)
    .filter(({ start }) => asked && asked.start <= start && start < asked.end);
  const isOpen = pack.cue('ASKS_WHAT').test(draft.scope.slice(hit.start, hit.end));
  const known = memory.tried.find(({ step }) => isOpen || named.some(({ of }) => of === step));
  return known ? { evidence: [known.place] } : null;
}

function judgeDetail(facts: Facts, hit: RuleHit): Judged | null {
  const words = facts.draft.scope.slice(hit.start, hit.end);
  for (const kind of facts.reader.kindsAskedIn(words)) {
    const place = placeOf(kind, facts);
    if (place) return { evidence: [place] };
  }
  return null;
}

/** Where the customer told it. Null where two values may be meant, or the draft names the one it asks about. */
function placeOf(kind: DetailKind, { memory, conversation: { thread, draft } }: Facts): Evidence | null {
  const told = memory.details.filter((one) => one.kind === kind && thread[one.message]?.from === 'customer');
  const values = new Set(told.map(({ value }) => value.toLowerCase()));
  const [first] = told;
  const isOpen = kind.compare !== undefined && values.size > 1;
  const isNamed =
    kind.compare !== undefined && [...values].some((value) => draft.toLowerCase().includes(value));
  if (isOpen || isNamed) return null;
  if (first) return { message: first.message, start: first.start, end: first.end };
  const file = memory.files.find((one) => one.kind === kind);
  return file ? { message: file.message, start: 0, end: 0 } : null;
}
