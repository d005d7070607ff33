import type { ThreadAsk } from './coverage/thread-asks';
import type { CompiledPack, RuleHit } from './matchers/compiled-pack';
import type { ReplySentence } from './coverage/answers';
import type { ParsedText } from './text/parsed-text';
import type { Courtesy } from './courtesy/courtesy';
import type { MemoryReader, ThreadMemory } from './thread/memory';
import type { Mood } from './thread/mood';
import type { Ask, Conversation } from './types';

/** All that checks may ask, computed once for each report. */
export interface Facts {
  readonly conversation: Conversation;
  readonly draft: ParsedText;
  /** The customer's messages, oldest first. */
  readonly customer: readonly ParsedText[];
  /** What the customer wrote last, however it was answered; empty where they wrote nothing. */
  readonly lastWords: string;
  /** What the rules of all checks found, before any check has judged it. */
  readonly hits: readonly RuleHit[];
  /** The sentences of the draft that say something beside greeting, thanks, regret and blame. */
  readonly sentences: readonly ReplySentence[];
  readonly asks: readonly Ask[];
  /** The same asks as they were read in the thread. */
  readonly wanted: readonly ThreadAsk[];
  /** The names the customer goes by, folded; empty where nobody knows. */
  readonly names: ReadonlySet<string>;
  /** What the customer feels; null where nothing tells it. */
  readonly mood: Mood | null;
  /** What the thread holds: details, open promises, steps tried, urgency. */
  readonly memory: ThreadMemory;
  /** Reads the same in the draft. */
  readonly reader: MemoryReader;
  /** The stems of what the customer speaks of, worked out when asked for. */
  told(): ReadonlySet<string>;
  /** Of the draft, worked out when asked for. */
  courtesy(): Courtesy;
  readonly pack: CompiledPack;
}
