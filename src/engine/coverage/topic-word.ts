/** A word that says what a text is about. */
export interface TopicWord {
  readonly stem: string;
  /** Synonym groups. */
  readonly groups: readonly number[];
  /** Fields of life it belongs to. */
  readonly fields: readonly number[];
  /** Stands in any support message, whatever it is about. */
  readonly isEveryday: boolean;
}
