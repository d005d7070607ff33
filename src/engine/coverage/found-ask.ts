import type { AskKind, Span } from '../types';
import type { TopicWord } from './topic-word';

/** Something a customer wants, and what it is about. Offsets are in the message. */
export interface FoundAsk extends Span {
  readonly kind: AskKind;
  /** The form of answer it wants, or null. */
  readonly type: string | null;
  /** The words of the ask itself, without what is out of scope. */
  readonly text: string;
  readonly topic: readonly TopicWord[];
  /** What it wants to hear of its topic: what is said last. What is said first is what it asks about. */
  readonly focus: readonly TopicWord[];
  /** What the statements around it are about: its paragraph, and the sentence it points back at. */
  readonly context: readonly TopicWord[];
  /** All that its paragraph is about: one array for all asks of the paragraph, so it also tells paragraphs apart. */
  readonly section: readonly TopicWord[];
  /** Asks only for what was told before to be mended: doing that, or saying what comes next, answers it. */
  readonly wantsRemedy: boolean;
  /** In a numbered or bulleted list. */
  readonly listItem: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of its sentence; of the last where it was told in several. */
  readonly sentence: number;
}
