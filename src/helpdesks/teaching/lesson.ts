/** What somebody who teaches a helpdesk points at. */
export type LessonPart = 'composer' | 'customer' | 'agent' | 'note' | 'bot' | 'send';

/** The parts that are messages. */
export type LessonSide = Extract<LessonPart, 'customer' | 'agent' | 'note' | 'bot'>;

/**
 * What somebody pointed at, in a page as it is now. Of a message it is whatever was under the pointer, at any depth:
 * a word, a picture, the name above it.
 */
export interface Lesson {
  /** The editable element or the textarea itself (`composerAt`). */
  readonly composer: HTMLElement | null;
  readonly customer: readonly Element[];
  readonly agent: readonly Element[];
  /** Internal notes among the messages. */
  readonly note: readonly Element[];
  readonly bot: readonly Element[];
  readonly send: Element | null;
  /** The page while it writes a reply, and while it writes a note; null until shown. */
  readonly asReply: PageMoment | null;
  readonly asNote: PageMoment | null;
}

/**
 * What selectors could say of a page at one moment: each with the elements that it was said of. It stays in memory and
 * is never kept.
 */
export interface PageMoment {
  readonly said: ReadonlyMap<string, readonly Element[]>;
}

/** What could not be learned: nothing was shown, or no selector proved right on this page. */
export type LessonGap =
  /** No reply box, or nothing that tells it from the other fields. Without it there is no profile. */
  | 'composer'
  /** Neither a customer's message nor an agent's, or nothing that matches the messages and only those. */
  | 'messages'
  /** Messages are read, but not all that were pointed at come out on their sides: they stay unknown. */
  | 'sides'
  /** The two moments are not both there, or no selector tells them apart. */
  | 'mode'
  /** No button, or nothing that tells it from others. */
  | 'send';

/** A lesson in which nothing was pointed at yet. */
export const NO_LESSON: Lesson = {
  composer: null,
  customer: [],
  agent: [],
  note: [],
  bot: [],
  send: null,
  asReply: null,
  asNote: null,
};
