import type { Ask } from '../types';
import { defineCheck, type Found } from './define-check';

/** More than these at once are not read. */
const MOST = 3;

export default defineCheck({
  id: 'unanswered-question',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ asks }) => asks.length > 0,
  find: ({ asks }) =>
    asks
      .filter(({ status }) => status === 'unanswered')
      .slice(0, MOST)
      .map(toFound),
});

/** What the ask wants is unclear where it has no type: a hint, no more. */
function toFound({ kind, type, message, start, end }: Ask): Found {
  return {
    rule: kind,
    span: null,
    ...(type === null && { severity: 'hint' as const }),
    evidence: [{ message, start, end }],
  };
}
