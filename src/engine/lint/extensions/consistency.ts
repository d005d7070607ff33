import { defineExtension } from '../define-extension';
import type { Found } from '../regex/pattern';
import { createRemark } from '../remark';
import { readable, type RuleFields } from '../rule-fields';

/** Finds a document that uses both of two forms. */
export default defineExtension({
  scope: 'text',
  compile: (fields) => {
    const patterns = fields
      .pairs('either')
      .map(([one, other]) => fields.compile(sourceOf(fields, one, other)));
    const remark = createRemark(fields);
    return () => {
      const seen = patterns.map(() => new Set<string>());
      return (block) =>
        patterns.flatMap((pattern, index) => {
          const all = pattern.findAll(block.text);
          for (const found of all) seen[index]!.add(formOf(found));
          const last = all.at(-1);
          return last && seen[index]!.size === 2 ? [remark(last)] : [];
        });
    };
  },
});

function sourceOf(fields: RuleFields, one: string, other: string): string {
  const either = `(?P<one>${readable(one)})|(?P<other>${readable(other)})`;
  const source = fields.flag('nonword') ? `(?m)(?:${either})` : `(?m)\\b(?:${either})\\b`;
  return fields.flag('ignorecase') ? `(?i)${source}` : source;
}

function formOf({ groups }: Found): string {
  return groups['one'] === undefined ? 'other' : 'one';
}
