import type { AskKind, Span } from '../types';
import type { TopicWord } from './topic';

/** Something a customer wants, and what it is about. Offsets are in the message. */
export interface FoundAsk extends Span {
  readonly kind: AskKind;
  /** The form of answer it wants, or null. */
  readonly type: string | null;
  /** The words of the ask itself, without what is out of scope. */
  readonly text: string;
  readonly topic: readonly TopicWord[];
  /** What the sentences around it are about, where the ask points at them. */
  readonly context: readonly TopicWord[];
  /** In a numbered or bulleted list. */
  readonly listItem: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}
