/** A word that says what a text is about. */
export interface TopicWord {
  readonly stem: string;
  /** Synonym groups. */
  readonly groups: readonly number[];
  /** Fields of life it belongs to. */
  readonly fields: readonly number[];
  /** What it is, of sets of things that rule one another out. */
  readonly things: readonly Thing[];
  /** Stands in any support message, whatever it is about. */
  readonly isEveryday: boolean;
}

export interface Thing {
  /** Index of the set, or what its members look like. */
  readonly set: number | string;
  /** Index of the thing in it, or its name. */
  readonly thing: number | string;
}
