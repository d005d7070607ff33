import { checks } from './checks';
import { atLevels, type Check, type Levels } from './checks/define-check';
import type { ParagraphMemory } from './matchers/compiled-pack';
import { readReply, type ReplyMemory } from './coverage/answers';
import { compileAsks } from './coverage/language';
import { compileCourtesy } from './courtesy/courtesy';
import { findCredits } from './credits';
import { coverAsks } from './coverage/match';
import { statusOf, type Coverage } from './coverage/points';
import { withChannel } from './thread/channel';
import { compileMemory, knownDetails, type MemoryReader } from './thread/memory';
import { compileMoods } from './thread/mood';
import { topicsTold } from './thread/told';
import { createThreadReader, type ThreadReading } from './thread/read-thread';
import type { ThreadAsk } from './coverage/thread-asks';
import type { Facts } from './facts';
import { findingsOf } from './findings';
import { findForeign } from './foreign';
import { matchRules } from './match-rules';
import { compilePack } from './pack';
import type { Pack } from './pack-types';
import { scoreOf } from './score';
import { languageOf } from './text/language';
import type { ParsedText } from './text/parsed-text';
import { overlaps, settleFindings } from './settle';
import type { Ask, Conversation, Dimension, Finding, Report, Scores } from './types';

export interface CheckerOptions {
  /** At least one. Of a conversation in another language than all of them nothing is judged. */
  packs: readonly Pack[];
  /** Other levels than the checks' own. */
  levels?: Levels;
}

export interface Checker {
  /**
   * Judges a draft in its conversation. Incremental: paragraphs, sentences and threads that stand as they stood in
   * the last call are not matched again; the report is the same as without. Never throws on any text.
   */
  check(conversation: Conversation): Report;
}

/** Reads the packs once; a pattern compiles when its words first occur, and `faultsOfPack` tells beforehand whether it will. */
export function createChecker({ packs, levels = {} }: CheckerOptions): Checker {
  if (packs.length === 0) throw new Error('no pack was given; pass at least one, e.g. the English one');
  const on = atLevels(checks, levels);
  const judges = new Map(packs.map((pack) => [pack.language, createJudge(pack, levels)]));
  return {
    check: (conversation) => {
      const judge = judges.get(languageOf(conversation, packs) ?? '');
      if (judge) return judge(conversation);
      return { ...emptyReport(conversation, null), findings: findForeign(conversation, packs[0]!, on) };
    },
  };
}

/** The same for one conversation. For many, `createChecker` compiles once. */
export function check(conversation: Conversation, options: CheckerOptions): Report {
  return createChecker(options).check(conversation);
}

type Judge = (conversation: Conversation) => Report;

function createJudge(source: Pack, levels: Levels): Judge {
  const pack = compilePack(source);
  const language = compileAsks(source);
  const reader = compileMemory(source);
  const readThread = createThreadReader(language, compileMoods(source), reader);
  const courtesyOf = compileCourtesy(source);
  const texts = new Map(source.checks.map((file) => [file.check, file]));
  const known = atLevels(checks, levels).filter(({ id }) => texts.has(id));
  const noAnswers = new Set(known.filter(({ isNoAnswer }) => isNoAnswer).map(({ id }) => id));
  const paragraphs: ParagraphMemory = new Map();
  const statements: ReplyMemory = new Map();

  return (given) => {
    const conversation = withChannel(given);
    const draft = language.parse(conversation.draft);
    const thread = readThread(conversation);
    const { asks: wanted, customer, names, mood, memory } = thread;
    const hits = matchRules(pack, draft, { conversation, customer, mood }, paragraphs);
    const spoilt = hits.filter(({ check }) => noAnswers.has(check));
    const sentences = readReply(draft, language, statements).filter(
      (sentence) => !spoilt.some((hit) => overlaps(hit, sentence)),
    );
    const asks = judgeAsks(wanted, coverAsks(wanted, sentences, draft, language));
    const report: Report = {
      ...emptyReport(conversation, source.language),
      asks,
      ...remembered(conversation, thread, draft, reader),
    };
    if (draft.sentences.length === 0) return report;

    const facts: Facts = {
      conversation,
      draft,
      customer,
      lastWords: customer.at(-1)?.source ?? '',
      hits,
      sentences,
      asks,
      wanted,
      names,
      mood,
      memory,
      reader,
      told: () => topicsTold(customer, source.grammar),
      courtesy: () => courtesyOf(draft),
      pack,
    };
    const applying = known.filter((one) => one.applies?.(facts) ?? true);
    const found = applying.flatMap((one) => findingsOf(one, texts.get(one.id)!, facts, hits));
    const findings = settleFindings(found, draft);
    const credits = findCredits(facts, findings);
    return { ...report, findings, credits, scores: scoresOf(applying, findings) };
  };
}

function judgeAsks(wanted: readonly ThreadAsk[], covered: readonly Coverage[]): Ask[] {
  return wanted.map(({ message, start, end, kind, type, older }, index) => {
    const { points, by } = covered[index]!;
    return { message, start, end, kind, type, older, status: statusOf(points), ...(by && { by }) };
  });
}

/** Of a conversation of which nothing is judged, all is empty. */
function emptyReport({ id, topic }: Conversation, language: string | null): Report {
  return {
    ...(id !== undefined && { id }),
    language,
    findings: [],
    asks: [],
    credits: [],
    customer: { mood: null, urgency: null, topic: topic ?? null },
    promises: [],
    known: [],
    scores: { resolution: null, respect: null, tone: null },
  };
}

/** What the thread holds, and what the draft makes of the promises in it. */
function remembered(
  conversation: Conversation,
  { memory, mood }: ThreadReading,
  draft: ParsedText,
  reader: MemoryReader,
): Pick<Report, 'customer' | 'promises' | 'known'> {
  return {
    customer: { mood: mood?.name ?? null, urgency: memory.urgency, topic: memory.topic },
    promises: memory.promises.map((promise) => {
      const { message, start, end, due } = promise;
      return { message, start, end, due, status: reader.statusOf(promise, [draft]) };
    }),
    known: knownDetails(memory, conversation),
  };
}

function scoresOf(applying: readonly Check[], findings: readonly Finding[]): Scores {
  const score = (dimension: Dimension) =>
    applying.some((one) => one.dimension === dimension) ? scoreOf(findings, dimension) : null;
  return { resolution: score('resolution'), respect: score('respect'), tone: score('tone') };
}
