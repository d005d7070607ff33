/** What keeps a file from being read: where, what is wrong, and how to mend it. */
export interface Problem {
  /** From 1. */
  readonly line: number;
  /** Where in the file: `helpdesks[0].messages.item`; empty for the file itself. */
  readonly path: string;
  readonly what: string;
  readonly how: string;
}

/** What is wrong and how to mend it. */
export type Words = Pick<Problem, 'what' | 'how'>;

export function toPath(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
