import type { CompiledPack, CompiledRule, MatchContext, ParagraphMemory, RuleHit } from './compiled-pack';
import { fillFix } from './fix-template';
import type { Match } from './matchers/existence';
import { GuardFacts } from './matchers/guard-facts';
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
  const matches = matchParagraphs(pack, draft, memory).filter(
    (match) => !isGuarded(match, pack, draft, context) && !isCustomersQuote(match, draft, context.customer),
  );
  const counts = countByRule(matches);
  return matches
    .filter(({ of }) => (counts.get(of) ?? 0) >= (of.rule.min ?? 1))
    .map((match) => toHit(match, pack, draft, context));
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

function isGuarded(
  match: Match<CompiledRule>,
  pack: CompiledPack,
  draft: ParsedText,
  context: MatchContext,
): boolean {
  const names = match.of.rule.unless ?? [];
  if (names.length === 0) return false;
  const facts = new GuardFacts(match, match.of, draft, context, (name) => pack.cue(name));
  return names.some((name) => guards[name]?.passes(facts));
}

function countByRule(matches: readonly Match<CompiledRule>[]): Map<CompiledRule, number> {
  const counts = new Map<CompiledRule, number>();
  for (const { of } of matches) counts.set(of, (counts.get(of) ?? 0) + 1);
  return counts;
}

function toHit(
  match: Match<CompiledRule>,
  pack: CompiledPack,
  draft: ParsedText,
  context: MatchContext,
): RuleHit {
  const { of, start, end } = match;
  const { severity, message, instead } = of.rule;
  const fixes = fixesOf(match, pack, draft, context);
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

function fixesOf(
  match: Match<CompiledRule>,
  draft: ParsedText,
  conversation: MatchContext['conversation'],
): Fix[] {
  if (match.of.rule.fix === undefined) return [];
  const text = fillFix(match.of.rule.fix, {
    words: draft.source.slice(match.start, match.end),
    startsSentence: sentenceAt(draft, match.start)?.start === match.start,
    conversation: context.conversation,
    titles: pack.grammar.address.titles,
  });
  return text === null ? [] : [{ text }];
}
