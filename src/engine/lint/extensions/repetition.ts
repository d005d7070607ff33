import { defineExtension } from '../define-extension';
import { compileExceptions, exceptionsOf } from '../exceptions';
import { formatMessage } from '../message';
import type { Found } from '../regex/pattern';
import { sentencesOf } from '../sentences';
import type { Remark } from '../types';

const LETTERS = /^\p{L}*$/u;

/** Finds a word that stands twice in a row. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const token = `(?:${fields.patterns('tokens').join('|')})`;
    const ignoreCase = fields.flag('ignorecase');
    const pattern = fields.compile(ignoreCase ? `(?i)${token}` : token);
    const isAccepted = compileExceptions(fields, exceptionsOf(fields, accepted));
    const max = fields.number('max');
    const alpha = fields.flag('alpha');
    const template = fields.text('message');
    const isSame = (a: string, b: string): boolean =>
      a !== '' && (ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b) && (!alpha || LETTERS.test(a));

    return () => (block) => {
      const remarks: Remark[] = [];
      let last: Found | null = null;
      let count = 0;
      for (const found of pattern.findAll(block.text)) {
        const word = found.text.trim();
        if (last && isSame(word, last.text.trim()) && ++count > max) {
          const match = block.text.slice(last.start, found.end);
          // A sentence that begins with the last word of the one before repeats nothing.
          if (sentencesOf(match).length === 1 && !isAccepted(match, last.start, block.text)) {
            const message = formatMessage(template, word);
            remarks.push({ start: last.start, end: found.end, match, message });
            count = 0;
          }
        }
        last = found;
      }
      return remarks;
    };
  },
});
