import { defineExtension } from '../define-extension';
import { compileFormula } from '../formula';
import { formatMessage } from '../message';

const DIGITS = 2;

/** Finds a document whose counts, put into a formula, meet a condition. */
export default defineExtension({
  scope: 'summary',
  compile: (fields) => {
    const formula = compileFormula(fields.text('formula'));
    const condition = compileFormula(`value ${fields.text('condition')}`);
    const template = fields.text('message');
    return ({ counts }) =>
      () => {
        const known = counts();
        if (known === null) return [];
        const value = formula(known);
        const message = formatMessage(template, value.toFixed(DIGITS));
        return condition({ value }) ? [{ start: 0, end: 0, match: '', message, wholeDocument: true }] : [];
      };
  },
});
