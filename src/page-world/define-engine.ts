/** The way to a node: the index among the children at each step down from its document. */
export type NodePath = readonly number[];

/** A place between two characters of a text node. */
export interface TextPoint {
  path: NodePath;
  offset: number;
}

/** Words of a draft and what is to take their place, as plain data that travels into the page's world. */
export interface WordChange {
  /** The frames around the draft, from the page inwards, each by its path in the document that holds it. */
  frames: readonly NodePath[];
  start: TextPoint;
  end: TextPoint;
  /** The DOM text between the two points; where another stands there by now, nothing is written. */
  words: string;
  text: string;
}

/**
 * What only the page's own world can do with an editor. Each function is sent there as its source, so it may use
 * nothing of its file but its argument.
 */
export interface Engine {
  /** Equal to the file's name. */
  readonly id: string;
  /**
   * Writes the change as one step of the editor's own undo, in one go: no key comes between. False, with the draft
   * as it was, where other words stand there or the editor did not take the text.
   */
  readonly replace: (change: WordChange) => boolean;
}

export function defineEngine(engine: Engine): Engine {
  return engine;
}
