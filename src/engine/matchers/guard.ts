import type { GuardFacts } from './guard-facts';

/** A named reason to let a match pass, for the `unless` of a rule. */
export interface Guard {
  /** The shared patterns it reads; a pack that uses the guard must have them. */
  readonly cues: readonly string[];
  passes(facts: GuardFacts): boolean;
}
