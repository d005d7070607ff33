import type { Facts } from '../facts';
import { once } from '../once';
import { defineCheck } from './define-check';

/** As far as the name of a third party may stand behind the advice. */
const AFTER = 30;

export default defineCheck({
  id: 'deflection',
  dimension: 'resolution',
  severity: 'warn',
  // In public the way to a private place is the service, unless it is not ours.
  applies: ({ conversation: { channel, thread }, draft, pack }) =>
    (channel !== 'social' || pack.cue('NOT_OURS').test(draft.scope)) &&
    !pack.cue('WANTS_CONTACT').test(thread.at(-1)?.text ?? ''),
  judge: (facts, { rule, start, end }) =>
    rule.endsWith('.sent-away') && isRightThere(facts, start, end) ? null : {},
});

/** A bank or a doctor is nobody's other desk, and an answer may name who does the rest, unless the draft says that it is not ours. */
function isRightThere(facts: Facts, start: number, end: number): boolean {
  const { draft, pack, asks } = facts;
  if (isDisowned(facts)) return false;
  const isThirdParty = pack.cue('THIRD_PARTY').test(draft.scope.slice(start, end + AFTER));
  const isAnswered = asks.length > 0 && asks.every(({ status }) => status === 'answered');
  return isThirdParty || isAnswered;
}

const isDisowned = once(({ draft, pack }: Facts) => pack.cue('NOT_OURS').test(draft.scope));
