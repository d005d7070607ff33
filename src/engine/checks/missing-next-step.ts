import type { Facts } from '../facts';
import type { Ask } from '../types';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'missing-next-step',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ asks }) => openAsks(asks).length > 0,
  find: (facts, hits) => {
    if (hits.length > 0 || facts.sentences.length === 0 || saysWhatComesNext(facts)) return [];
    const evidence = openAsks(facts.asks).map(({ message, start, end }) => ({ message, start, end }));
    return [{ rule: 'absent', span: null, evidence }];
  },
});

/** Only a problem or a request keeps an issue open; a question is the business of `unanswered-question`. */
function openAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ kind, status }) => kind !== 'question' && status !== 'answered');
}

/**
 * Something done, a step, an alternative, a question to the customer or an honest "I don't know yet". A step
 * without a time is one too: `no-timeframe` has its say on that.
 */
function saysWhatComesNext({ sentences, draft, pack }: Facts): boolean {
  const isPlain = sentences.some(({ acts, needs, admitsGap }) => acts || needs || admitsGap);
  return isPlain || pack.cue('VAGUE_STEP').test(draft.scope);
}
