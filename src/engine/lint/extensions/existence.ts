import { defineExtension } from '../define-extension';
import { compileExceptions, exceptionsOf } from '../exceptions';
import { createRemark } from '../remark';
import type { RuleFields } from '../rule-fields';

/** Finds what must not stand there. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const pattern = fields.compile(sourceOf(fields));
    // The vocabulary is a list of words, and says nothing about matches that are none.
    const isAccepted = compileExceptions(fields, exceptionsOf(fields, accepted, !fields.flag('nonword')));
    const remark = createRemark(fields);
    return () => (block) =>
      pattern
        .findAll(block.text)
        .filter(({ text, start }) => !isAccepted(text.trim(), start, block.text))
        .map(remark);
  },
});

/** `raw` stands, joined, before the tokens, or behind them with `append`. Without tokens it stands alone. */
function sourceOf(fields: RuleFields): string {
  const raw = fields.patterns('raw').join('');
  const tokens = fields.patterns('tokens').filter((token) => token.trim() !== '');
  const isWords = tokens.length > 0 && !fields.flag('nonword');
  const group = isWords ? `(?m)\\b(?:${tokens.join('|')})\\b` : `(?m)(?:${tokens.join('|')})`;
  const ordered = fields.flag('append') ? group + raw : raw + group;
  return fields.flag('ignorecase') ? `(?i)${ordered}` : ordered;
}
