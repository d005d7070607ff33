import { matchCredits, matchRules } from '../../src/engine/match-rules';
import { compileCourtesy } from '../../src/engine/courtesy/courtesy';
import { compilePack } from '../../src/engine/pack';
import type {
  CourtesyStrategy,
  CreditRule,
  Example,
  MoodRule,
  Pack,
  Rule,
} from '../../src/engine/pack-types';
import { parseText } from '../../src/engine/text/parse';
import { compileMoods } from '../../src/engine/thread/mood';
import { mark, toConversation, toMatchContext } from './marked-example';

/** An example's draft, its own marks gone, with marks where this rule alone finds something. */
export function markByRule(pack: Pack, check: string, rule: Rule, example: Example): string {
  const alone = compilePack({ ...pack, checks: [{ check, why: '-', rules: [rule] }], credits: [] });
  const conversation = toConversation(example);
  const draft = parseText(conversation.draft, pack.grammar);
  return mark(conversation.draft, matchRules(alone, draft, toMatchContext(conversation)));
}

export function markByCredit(pack: Pack, credit: CreditRule, example: Example): string {
  const alone = compilePack({ ...pack, checks: [], credits: [credit] });
  const { draft } = toConversation(example);
  return mark(draft, matchCredits(alone, parseText(draft, pack.grammar)));
}

export function markByStrategy(pack: Pack, strategy: CourtesyStrategy, example: Example): string {
  const { draft } = toConversation(example);
  return mark(
    draft,
    compileCourtesy({ ...pack, courtesy: [strategy] })(parseText(draft, pack.grammar)).strategies,
  );
}

/** The example is what the customer wrote; the mark is the cue that tells the mood. */
export function markByMood(pack: Pack, mood: MoodRule, example: Example): string {
  const { draft } = toConversation(example);
  const text = parseText(draft, pack.grammar);
  const found = compileMoods({ ...pack, moods: [mood] })([{ message: 0, text }]);
  return mark(draft, found ? [found.cue] : []);
}
