import type { Span } from '../types';
import { compileAction } from './action';
import { formatMessage, toSentence } from './message';
import type { RuleFields } from './rule-fields';
import type { Remark } from './types';

/** Makes the remark on a match: its message gets the words, and what the rule's action would make of them. */
export function createRemark(fields: RuleFields): (found: Span & { text: string }) => Remark {
  const template = fields.text('message');
  const suggest = compileAction(fields);
  const hasAction = fields.action().name !== '';
  return ({ start, end, text }) => {
    const suggestions = suggest(text);
    const second = suggestions.length > 1 ? toSentence(suggestions) : (suggestions[0] ?? text);
    const words = hasAction ? [text, second] : [text];
    return { start, end, match: text, message: formatMessage(template, ...words) };
  };
}
