import { isLetter } from '../thread/letter';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'no-appreciation',
  dimension: 'tone',
  severity: 'hint',
  isOptional: true,
  applies: ({ conversation }) => isLetter(conversation),
  find: ({ draft, pack }) => (pack.cue('THANKS').test(draft.scope) ? [] : [{ rule: 'absent', span: null }]),
});
