import { defineExtension } from '../define-extension';
import { formatMessage } from '../message';

/** Masked code: what it holds is not the author's text. */
const CODE = /^[*@]*$/;

/** Finds what stands too often or not often enough in one block. */
export default defineExtension({
  scope: 'text',
  compile: (fields) => {
    const token = `(?:${fields.pattern('token')})`;
    const pattern = fields.compile(fields.flag('ignorecase') ? `(?i)${token}` : token);
    const max = fields.number('max');
    const min = fields.number('min');
    const template = fields.text('message');
    return () => (block) => {
      const all = pattern.findAll(block.text);
      const isOdd = (max > 0 && all.length > max) || (min > 0 && all.length < min);
      if (!isOdd) return [];
      const message = formatMessage(template, String(all.length));
      const place = all.find(({ text }) => text.trim() !== '' && !CODE.test(text));
      if (place) return [{ start: place.start, end: place.end, match: place.text, message }];
      return all.length === 0 ? [{ start: 0, end: 0, match: '', message, wholeDocument: true }] : [];
    };
  },
});
