import type { Facts } from '../facts';
import { isQuick } from '../thread/channel';
import { defineCheck } from './define-check';

/** A strong cue, and two more. */
const MUCH = 4;

export default defineCheck({
  id: 'feeling-ignored',
  dimension: 'tone',
  severity: 'hint',
  applies: (facts) => isUpset(facts) && !isQuickExchange(facts),
  find: ({ draft, mood, pack }) => {
    if (!mood || pack.cue('MEETS_FEELING').test(draft.scope)) return [];
    return [{ rule: 'absent', span: null, evidence: [mood.cue] }];
  },
});

/** In a post of a line or two strong words are cheap: there it takes more of them. */
function isUpset({ mood, conversation: { channel } }: Facts): boolean {
  return mood?.upset === true && mood.isPlain && (channel !== 'social' || mood.weight >= MUCH);
}

/** In a chat that an agent is already in, the word on it was said before. */
function isQuickExchange({ conversation }: Facts): boolean {
  return isQuick(conversation) && conversation.thread.some(({ from }) => from === 'agent');
}
