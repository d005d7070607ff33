import type { Facts } from '../facts';
import { isLetter } from '../thread/letter';
import { defineCheck } from './define-check';

/** A greeting stands in one of the first lines. */
const FIRST_LINES = 2;

export default defineCheck({
  id: 'missing-greeting',
  dimension: 'tone',
  severity: 'hint',
  isOptional: true,
  applies: ({ conversation }) => isLetter(conversation),
  find: (facts) => (isGreeting(facts) ? [] : [{ rule: 'absent', span: null }]),
});

function isGreeting({ draft, pack }: Facts): boolean {
  const lines = draft.scope.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, FIRST_LINES).some((line) => pack.cue('HELLO').test(line.trim()));
}
