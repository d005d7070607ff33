import type { AddressForms } from '../pack-types';
import type { Span } from '../types';
import { linesOf } from './lines';
import { signOffsIn } from './sign-offs';

const CAPITAL = /^\p{Lu}/u;
const CLOSING_LINE = /^[^\n]*[\p{L},] *\n/u;
/** Somebody still writes: a question, or a postscript. */
const STILL_MESSAGE = /\?(?=\s|$)|^ *p\.? ?s\b/im;
const QUOTED_LINE = /^ *>.*$/gm;
/** A template field left in a signature is a slip like any other. */
const TEMPLATE_FIELD = /[{}[\]<>%_]/;

/**
 * The lines under the name that a message is signed with: title, company, legal notice. The closing and the name
 * are not part of it. Empty where what follows still belongs to the message.
 */
export function findFooter(text: string, address: Pick<AddressForms, 'signOff'>): Span[] {
  const firstWord = text.search(/\S/);
  const signed = signOffsIn(text, address).find((match) => match.index > firstWord && isSignature(match));
  if (!signed) return [];
  const from = signed.index + signed[0].length;
  const rest = text.slice(from);
  if (STILL_MESSAGE.test(rest.replace(QUOTED_LINE, ''))) return [];
  return linesOf(rest)
    .filter(({ start, end }) => isFooterLine(rest.slice(start, end)))
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** A closing on a line of its own, and a name under it. */
function isSignature(match: RegExpExecArray): boolean {
  const name = match.groups?.['name'] ?? '';
  return CLOSING_LINE.test(match[0]) && name.split(' ').every((word) => CAPITAL.test(word));
}

function isFooterLine(line: string): boolean {
  return line.trim() !== '' && !TEMPLATE_FIELD.test(line);
}
