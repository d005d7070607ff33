import type { Facts } from '../facts';
import { isLetter } from '../thread/letter';
import { defineCheck } from './define-check';

const LAST_LINES = 3;
/** A name alone under the text closes it as well. */
const NAME = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2}$/u;

export default defineCheck({
  id: 'missing-closing',
  dimension: 'tone',
  severity: 'hint',
  isOptional: true,
  applies: ({ conversation }) => isLetter(conversation),
  find: (facts) => (isClosed(facts) ? [] : [{ rule: 'absent', span: null }]),
});

function isClosed({ draft, pack }: Facts): boolean {
  const lines = draft.scope.split('\n').map((line) => line.trim());
  const last = lines.filter((line) => line !== '').slice(-LAST_LINES);
  return last.some((line) => pack.cue('BYE').test(line) || NAME.test(line));
}
