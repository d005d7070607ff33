import type { Facts } from '../facts';
import type { RuleHit } from '../matchers/compiled-pack';
import { once } from '../once';
import type { DetailKind } from '../pack-types';
import { sentenceAt } from '../text/lookup';
import type { Sentence } from '../text/parsed-text';
import { topicsOf } from '../thread/told';
import type { Evidence } from '../types';
import { defineCheck, type Judged } from './define-check';

/** More than anybody tells: all that is asked for is held against each. */
const MOST_TOLD = 200;

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
  const words = facts.draft.scope.slice(start, end);
  const asked = new Set(topicsOf(words, facts.pack.pack.grammar));
  const told = toldBeside(facts)(value).find(({ topics }) => topics.some((topic) => asked.has(topic)));
  return told ? { evidence: [told.place] } : null;
}

interface Told {
  readonly topics: readonly string[];
  readonly place: Evidence;
}

/** What the customer tells beside values, by the cue that knows these; what the draft names itself it asks to confirm. */
const toldBeside = once(({ conversation: { thread }, draft, pack }: Facts) => {
  const known = new Map<string, readonly Told[]>();
  return (value: string): readonly Told[] => {
    if (known.has(value)) return known.get(value)!;
    const found = thread.flatMap(({ from, text }, message) =>
      from === 'customer'
        ? pack
            .cue(value)
            .matchAll(text)
            .map((match) => ({ ...match, message }))
        : [],
    );
    const told = found
      .slice(0, MOST_TOLD)
      .filter(({ 0: words }) => !draft.scope.includes(words.split(' ').at(-1)!))
      .map(({ 0: words, index, message }) => ({
        topics: topicsOf(words, pack.pack.grammar),
        place: { message, start: index, end: index + words.length },
      }));
    known.set(value, told);
    return told;
  };
});

/** "What have you tried?" asks for all; "Have you tried …?" for a step, which may be a new one. */
function judgeSteps(facts: Facts, hit: RuleHit): Judged | null {
  const { memory, draft, pack } = facts;
  const asked = sentenceAt(draft, hit.start);
  const named = (asked && namedSteps(facts).get(asked)) ?? new Set();
  const isOpen = pack.cue('ASKS_WHAT').test(draft.scope.slice(hit.start, hit.end));
  const known = memory.tried.slice(0, MOST_TOLD).find(({ step }) => isOpen || named.has(step));
  return known ? { evidence: [known.place] } : null;
}

/** By sentence of the draft: the steps it names. */
const namedSteps = once(({ reader, draft }: Facts) => {
  const named = new Map<Sentence, Set<string>>();
  for (const { of, start } of reader.stepsIn(draft)) {
    const sentence = sentenceAt(draft, start);
    if (sentence) named.set(sentence, (named.get(sentence) ?? new Set()).add(of));
  }
  return named;
});

function judgeDetail(facts: Facts, hit: RuleHit): Judged | null {
  const words = facts.draft.scope.slice(hit.start, hit.end);
  const places = placesIn(facts);
  for (const kind of facts.reader.kindsAskedIn(words)) {
    if (!places.has(kind)) places.set(kind, placeOf(kind, facts));
    const place = places.get(kind);
    if (place) return { evidence: [place] };
  }
  return null;
}

/** A draft may ask for one thing many times, and a thread hold it many times. */
const placesIn = once((_facts: Facts) => new Map<DetailKind, Evidence | null>());

/** Where the customer told it. Null where two values may be meant, or the draft names the one it asks about. */
function placeOf(kind: DetailKind, { memory, conversation: { thread, draft } }: Facts): Evidence | null {
  const told = memory.details.filter((one) => one.kind === kind && thread[one.message]?.from === 'customer');
  const [first] = told;
  if (first && kind.compare !== undefined) {
    const value = first.value.toLowerCase();
    if (told.some((one) => one.value.toLowerCase() !== value)) return null;
    if (draft.toLowerCase().includes(value)) return null;
  }
  if (first) return { message: first.message, start: first.start, end: first.end };
  const file = memory.files.find((one) => one.kind === kind);
  return file ? { message: file.message, start: 0, end: 0 } : null;
}
