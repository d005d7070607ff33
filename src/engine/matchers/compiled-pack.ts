import type { Pack, Rule } from '../pack-types';
import type { ParsedText } from '../text/parsed-text';
import type { Mood } from '../thread/mood';
import type { Conversation, Fix, Severity, Span } from '../types';
import type { Match } from './existence';
import type { Pattern } from './pattern-set';

/** A pack made ready to match: compile once, use for every draft. Holds no state of any draft. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
  /**
   * A shared pattern of `cues.yml` by name, flags `im`. Throws when the pack has no such cue.
   */
  cue(name: string): Pattern;
  /** All matches of all rules in a text, by position, before guards. */
  findRules(text: string): readonly Match<CompiledRule>[];
  /** The same for credits, by name. */
  findCredits(text: string): readonly Match<string>[];
}

export interface CompiledRule {
  readonly check: string;
  /** `<check>.<id>`. */
  readonly name: string;
  readonly rule: Rule;
  readonly why: string;
  readonly unlessSaid: Pattern | null;
}

/** What guards may look at beyond the draft. */
export interface MatchContext {
  readonly conversation: Conversation;
  /** The customer's messages, parsed, oldest first. */
  readonly customer: readonly ParsedText[];
  /** What the customer feels; left out where nobody read it. */
  readonly mood?: Mood | null;
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
 * can be kept between calls. `matchRules` drops the paragraphs that the draft no longer holds. Offsets are
 * relative to the paragraph.
 */
export type ParagraphMemory = Map<string, readonly Match<CompiledRule>[]>;
