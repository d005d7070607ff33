import type {
  CompiledPack,
  CompiledRule,
  MatchContext,
  ParagraphMemory,
  RuleHit,
} from './matchers/compiled-pack';
import { fillFix } from './fix-template';
import type { Match } from './matchers/existence';
import { GuardFacts, GuardSetting } from './matchers/guard-facts';
import { guards } from './matchers/guards';
import { isCustomersQuote } from './matchers/quotation';
import { scopeOf, sentenceAt } from './text/lookup';
import type { ParsedText } from './text/parsed-text';
import type { Credit, Fix } from './types';

/**
 * Every hit of every rule of the pack, by position, after guards and `min`, for all checks: the caller drops
 * those of checks that do not apply, and settles overlaps between rules. Give the same `memory` on each call to
 * match only the paragraphs that changed.
 */
export function matchRules(
  pack: CompiledPack,
  draft: ParsedText,
  context: MatchContext,
  memory: ParagraphMemory = new Map(),
): RuleHit[] {
  const setting = new GuardSetting(pack, draft, context);
  const matches = matchParagraphs(pack, draft, memory).filter((match) => !isExcused(match, setting));
  const counts = countByRule(matches);
  return matches
    .filter(({ of }) => (counts.get(of) ?? 0) >= (of.rule.min ?? 1))
    .map((match) => toHit(match, setting));
}

/** The things done well that patterns can see, by position. The caller drops those that overlap a finding. */
export function matchCredits(pack: CompiledPack, draft: ParsedText): Credit[] {
  return draft.paragraphs.flatMap((paragraph) =>
    pack.findCredits(scopeOf(draft, paragraph)).map(({ of, start, end }) => ({
      credit: of,
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
}

/** Matches only what the memory does not hold, and leaves in it just the paragraphs of this draft. */
function matchParagraphs(
  pack: CompiledPack,
  draft: ParsedText,
  memory: ParagraphMemory,
): Match<CompiledRule>[] {
  const earlier = new Map(memory);
  memory.clear();
  return draft.paragraphs.flatMap((paragraph) => {
    const text = scopeOf(draft, paragraph);
    const found = memory.get(text) ?? earlier.get(text) ?? pack.findRules(text);
    memory.set(text, found);
    return found.map(({ of, start, end }) => ({
      of,
      start: paragraph.start + start,
      end: paragraph.start + end,
    }));
  });
}

function isExcused(match: Match<CompiledRule>, setting: GuardSetting): boolean {
  const facts = new GuardFacts(match, setting);
  const isGuarded = match.of.rule.unless?.some((name) => guards[name]?.passes(facts)) ?? false;
  return isGuarded || isSaid(facts) || isCustomersQuote(match, setting);
}

/** Whether the rest of the draft, or an agent before, says what makes the match harmless. */
function isSaid(facts: GuardFacts): boolean {
  const { unlessSaid } = facts.match.of;
  if (!unlessSaid) return false;
  return unlessSaid.test(facts.restOfDraft()) || facts.setting.agentsSaid(facts.match.of);
}

function countByRule(matches: readonly Match<CompiledRule>[]): Map<CompiledRule, number> {
  const counts = new Map<CompiledRule, number>();
  for (const { of } of matches) counts.set(of, (counts.get(of) ?? 0) + 1);
  return counts;
}

function toHit(match: Match<CompiledRule>, setting: GuardSetting): RuleHit {
  const { of, start, end } = match;
  const { severity, message, instead } = of.rule;
  const fixes = fixesOf(match, setting);
  return {
    check: of.check,
    rule: of.name,
    start,
    end,
    message,
    why: of.why,
    ...(severity && { severity }),
    ...(instead && { instead }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function fixesOf({ of, start, end }: Match<CompiledRule>, { pack, draft, context }: GuardSetting): Fix[] {
  if (of.rule.fix === undefined) return [];
  const text = fillFix(of.rule.fix, {
    words: draft.source.slice(start, end),
    startsSentence: sentenceAt(draft, start)?.start === start,
    conversation: context.conversation,
    titles: pack.pack.grammar.address.titles,
  });
  return text === null ? [] : [{ text }];
}
