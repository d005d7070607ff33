/** A word that says what a text is about. */
export interface TopicWord {
  readonly stem: string;
  /** Synonym groups. */
  readonly groups: readonly number[];
}
