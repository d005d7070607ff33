import type { ParsedText } from '../text/parsed-text';
import type { Span } from '../types';
import type { GuardSetting } from './guard-facts';

const MIN_WORDS = 3;
const REACH = 500;

/** Whether a span lies in quotation marks around at least three words that the customer wrote. */
export function isCustomersQuote(span: Span, setting: GuardSetting): boolean {
  if (setting.context.customer.length === 0 || !setting.draftQuotes()) return false;
  const quoted = quotationAround(span, setting.draft);
  return quoted !== null && quoted.split(' ').length >= MIN_WORDS && setting.customerSaid(quoted);
}

/** The words between the marks around a span, on the span's line and near it; null outside quotation marks. */
function quotationAround({ start, end }: Span, { scope }: ParsedText): string | null {
  const before =
    scope
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const after = scope.slice(end, end + REACH).split('\n')[0] ?? '';
  const isInside = before.split('"').length % 2 === 0;
  const close = after.indexOf('"');
  if (!isInside || close < 0) return null;
  const words = before.slice(before.lastIndexOf('"') + 1) + scope.slice(start, end) + after.slice(0, close);
  return words.replace(/[.,!?]$/, '');
}
