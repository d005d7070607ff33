import type { AskLanguage } from '../coverage/language';
import type { DetailKind, Pack } from '../pack-types';
import type { Conversation, Evidence, KnownDetail } from '../types';
import { compileDetails, compileKinds, type Detail, type FindDetails, type KindReader } from './details';
import type { IndexedText } from './mood';
import { compilePromises, type PastPromise, type PromiseReader } from './promises';
import { compileSteps, type StepReader, type TriedStep } from './steps';
import { compileTopics, type ReadTopic } from './topic';
import { compileUrgency, type ReadUrgency } from './urgency';

/** How far back an agent is held to a promise: each is looked for in all of their messages after it. */
const MOST_MESSAGES = 40;

/** A value that the thread holds. */
export type RememberedDetail = Detail & { readonly message: number };

/** What of a thread is remembered while its reply is written. */
export interface ThreadMemory {
  /** Of customer and agents, oldest first. */
  readonly details: readonly RememberedDetail[];
  /** Kinds of which the customer attached a file. */
  readonly files: readonly { readonly kind: DetailKind; readonly message: number; readonly value: string }[];
  /** Of agents, not kept by a later message of theirs. */
  readonly promises: readonly PastPromise[];
  readonly tried: readonly TriedStep[];
  /** Of what the customer wrote since the last agent message. */
  readonly urgency: Evidence | null;
  readonly topic: string | null;
}

/** What reads a pack's memory file in texts; checks read the draft with it. */
export interface MemoryReader extends StepReader, PromiseReader, KindReader {
  detailsIn: FindDetails;
  urgencyIn: ReadUrgency;
  topicOf: ReadTopic;
}

export function compileMemory(pack: Pack): MemoryReader {
  return {
    ...compileSteps(pack),
    ...compilePromises(pack),
    ...compileKinds(pack),
    detailsIn: compileDetails(pack),
    urgencyIn: compileUrgency(pack),
    topicOf: compileTopics(pack),
  };
}

/** Reads a thread once; `customer` are its parsed messages of the customer. */
export function readMemory(
  { thread, topic }: Conversation,
  customer: readonly IndexedText[],
  language: AskLanguage,
  reader: MemoryReader,
): ThreadMemory {
  const agent = thread.flatMap(({ from, text }, message) =>
    from === 'agent' ? [{ message, text: language.parse(text) }] : [],
  );
  const lastAgent = agent.at(-1)?.message ?? -1;
  const recent = customer.filter(({ message }) => message > lastAgent);
  const details = [...customer, ...agent]
    .sort((a, b) => a.message - b.message)
    .flatMap(({ message, text }) => reader.detailsIn(text).map((detail) => ({ ...detail, message })));
  return {
    details,
    files: customer.flatMap(({ message }) =>
      reader.filesIn(thread[message]!).map((file) => ({ ...file, message })),
    ),
    promises: openPromises(agent, reader),
    tried: [...reader.triedIn(customer), ...reader.advisedInVain(agent, customer)],
    urgency: reader.urgencyIn(recent),
    topic: topic ?? reader.topicOf(customer.map(({ text }) => text.scope).join('\n')),
  };
}

/** For the report: what the customer told, each value once. */
export function knownDetails({ details }: ThreadMemory, { thread }: Conversation): KnownDetail[] {
  const seen = new Set<string>();
  return details
    .filter(({ message }) => thread[message]?.from === 'customer')
    .filter(({ kind, value }) => {
      const key = `${kind.kind} ${value.toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ kind, value, message, start, end }) => ({ kind: kind.kind, value, message, start, end }));
}

function openPromises(agent: readonly IndexedText[], reader: MemoryReader): PastPromise[] {
  const latest = agent.slice(-MOST_MESSAGES);
  return reader.promisesIn(latest).filter((promise) => {
    const later = latest.filter(({ message }) => message > promise.message).map(({ text }) => text);
    return reader.statusOf(promise, later) === 'open';
  });
}
