/** The words that every part of Reply Coach shares: what goes into the engine and what comes out. */

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Dimension = 'resolution' | 'respect' | 'tone';
export type Severity = 'hint' | 'warn' | 'stop';
export type Author = 'customer' | 'agent' | 'note' | 'bot' | 'unknown';
export type Channel = 'email' | 'chat' | 'social' | 'review';

export interface Message {
  /** `unknown` never counts as customer or agent. */
  from: Author;
  name?: string;
  /** ISO 8601. */
  at?: string;
  text: string;
  attachments?: string[];
}

/** One conversation with the reply being drafted: the input of the engine and of the command line. */
export interface Conversation {
  id?: string;
  /** BCP 47; detected when left out. */
  locale?: string;
  channel?: Channel;
  topic?: string;
  tags?: string[];
  brand?: string;
  customer?: { name?: string };
  agent?: { name?: string };
  /** Oldest first. */
  thread: Message[];
  draft: string;
  /** Of the draft; left out means unknown. */
  attachments?: string[];
}

/** A place in the thread that shows why something was found. */
export interface Evidence extends Span {
  /** Index into `thread`. */
  message: number;
}

/** Complete text for the finding's `start..end`; never holds a {blank}. */
export interface Fix {
  text: string;
}

export interface Finding {
  check: string;
  /** `<check>.<name of the rule>`. */
  rule: string;
  dimension: Dimension;
  severity: Severity;
  /** Offsets in the draft; `null, null` for something that is absent. */
  start: number | null;
  end: number | null;
  message: string;
  why: string;
  /** A better wording; may hold a {blank}, then it is shown as a pattern and never applied. */
  instead?: string;
  fixes?: Fix[];
  evidence?: Evidence[];
}

export type AskKind = 'question' | 'request' | 'problem';
export type AskStatus = 'answered' | 'unsure' | 'unanswered';

/** Something a customer wants to know or to have done. */
export interface Ask extends Evidence {
  kind: AskKind;
  /** The form of answer it wants (`when`, `how-much`, `yes-no`, …), or null. */
  type: string | null;
  /** Asked before the last agent message and still open. */
  older: boolean;
  status: AskStatus;
  /** The part of the draft that answers, where known. */
  by?: Span;
}

/** What a draft will be once it is sent. A `note` is never coached. */
export type ComposerMode = 'reply' | 'note' | 'unknown';

/** What of a ticket could not be seen on the page. */
export type Unseen = 'messages' | 'authors' | 'customer-name' | 'attachments' | 'mode';

/** What of a page was found by what it looks like alone, because no profile fits it (any more); null where nothing was. */
export type Guessed = 'draft' | 'messages' | 'both' | null;

/** How long a dismissal holds: these words at this place, or the whole rule in this reply. */
export type DismissScope = 'here' | 'reply';

export interface Credit extends Span {
  credit: string;
}

export interface AgentPromise extends Evidence {
  due: string | null;
  status: 'open' | 'kept' | 'renewed';
}

export interface KnownDetail extends Evidence {
  kind: string;
  value: string;
}

export interface ScoreTerm {
  check: string;
  /** Negative: what the check takes off 100. */
  points: number;
}

export interface Score {
  /** 0..100: 100 plus the sum of the terms, never below 0. */
  value: number;
  terms: ScoreTerm[];
  /** The check whose mending would raise the score most. */
  raise: string | null;
}

/** `null`: nothing of this dimension applied. */
export type Scores = Record<Dimension, Score | null>;

export interface Report {
  id?: string;
  /** Of the pack that judged; null when the conversation is in a language that no pack reads, and nothing was judged. */
  language: string | null;
  findings: Finding[];
  asks: Ask[];
  credits: Credit[];
  customer: { mood: string | null; urgency: Evidence | null; topic: string | null };
  promises: AgentPromise[];
  known: KnownDetail[];
  scores: Scores;
}
