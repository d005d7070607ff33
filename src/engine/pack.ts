import type { Pack, Rule } from './pack-types';
import type { ParsedText } from './text/parsed-text';
import type { Conversation, Credit, Fix, Severity, Span } from './types';

/** A pack made ready to match: compile once, use for every draft. Holds no state of any draft. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
  /**
   * A shared pattern of `cues.yml` by name, flags `im`: safe for `test`, because it keeps no position.
   * Throws when the pack has no such cue.
   */
  cue(name: string): RegExp;
}

export interface CompiledRule {
  readonly check: string;
  /** `<check>.<id>`. */
  readonly name: string;
  readonly rule: Rule;
  readonly why: string;
  readonly patterns: readonly RegExp[];
}

/** What guards may look at beyond the draft. */
export interface MatchContext {
  readonly conversation: Conversation;
  /** The customer's messages, parsed, oldest first. */
  readonly customer: readonly ParsedText[];
}

/** A rule's finding before the checks decide about it. Offsets are in the draft. */
export interface RuleHit extends Span {
  readonly check: string;
  /** `<check>.<id>`. */
  readonly rule: string;
  /** Only where the rule overrules its check. */
  readonly severity?: Severity;
  readonly message: string;
  readonly why: string;
  readonly instead?: string;
  readonly fixes?: Fix[];
}

/**
 * What the patterns found in one paragraph, by the paragraph's scope text: it depends on nothing else, so it
 * can be kept between calls. `matchRules` drops the paragraphs that the draft no longer holds.
 */
export type ParagraphMemory = Map<string, readonly ParagraphHit[]>;

/** Offsets are relative to the paragraph. */
export interface ParagraphHit extends Span {
  readonly rule: CompiledRule;
}

/**
 * Throws one error that lists every fault with check, rule and what to mend: a pattern that does not compile,
 * an unknown guard, cue or fix function, an id used twice.
 */
export function compilePack(pack: Pack): CompiledPack {
  void pack;
  throw new Error('not yet');
}

/**
 * Every hit of every rule of the pack, by position, after guards and `min`, for all checks: the caller drops
 * those of checks that do not apply, and settles overlaps. Give the same `memory` on each call to match only
 * the paragraphs that changed.
 */
export function matchRules(
  pack: CompiledPack,
  draft: ParsedText,
  context: MatchContext,
  memory: ParagraphMemory = new Map(),
): RuleHit[] {
  void [pack, draft, context, memory];
  return [];
}

/** The things done well that patterns can see, by position. The caller drops those that overlap a finding. */
export function matchCredits(pack: CompiledPack, draft: ParsedText): Credit[] {
  void [pack, draft];
  return [];
}
