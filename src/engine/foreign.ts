import { findMixedForms } from './address/find-mixed';
import type { Check } from './checks/define-check';
import type { Pack } from './pack-types';
import type { Conversation, Finding } from './types';

/**
 * What can be told of a conversation in whose language there are no rules: whether it mixes "du" and "Sie". The texts
 * are those of the given pack.
 */
export function findForeign(
  conversation: Conversation,
  { checks: texts }: Pack,
  on: readonly Check[],
): Finding[] {
  const check = on.find(({ id }) => id === 'mixed-address');
  const file = texts.find((one) => one.check === 'mixed-address');
  const span = check && file && findMixedForms(conversation);
  if (!span) return [];
  const { id, dimension, severity } = check;
  const message = file.messages?.['forms'] ?? file.why;
  return [{ check: id, rule: `${id}.forms`, dimension, severity, ...span, message, why: file.why }];
}
