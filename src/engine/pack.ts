import type { CompiledPack, CompiledRule } from './matchers/compiled-pack';
import { createMatcher, type Entry } from './matchers/existence';
import { bookOf } from './matchers/pattern-book';
import { PatternSet } from './matchers/pattern-set';
import type { CheckFile, Pack } from './pack-types';

/** Makes a pack ready to match. Patterns compile when they are first needed: `faultsOfPack` tells whether they will. */
export function compilePack(pack: Pack): CompiledPack {
  const book = bookOf(pack);
  const set = new PatternSet(book);
  const rules = pack.checks.flatMap((file) => compileRules(file, set));
  const cues = new Map(Object.keys(pack.cues).map((name) => [name, set.add(`@${name}`, 'im')]));
  return {
    pack,
    rules,
    cue: (name) => {
      const cue = cues.get(name);
      if (!cue) throw new Error(`the pack "${pack.language}" has no cue "${name}"; add it to cues.yml`);
      return cue;
    },
    findRules: createMatcher(rules.flatMap(entriesOf), book),
    findCredits: createMatcher(
      pack.credits.map(({ credit, pattern }) => ({ of: credit, source: pattern, ignoreCase: true })),
      book,
    ),
  };
}

function compileRules({ check, why, rules = [] }: CheckFile, set: PatternSet): CompiledRule[] {
  return rules.map((rule) => ({
    check,
    name: `${check}.${rule.id}`,
    rule,
    why: rule.why ?? why,
    unlessSaid: rule.unlessSaid ? set.add(rule.unlessSaid.join('|'), 'im') : null,
  }));
}

function entriesOf(rule: CompiledRule): Entry<CompiledRule>[] {
  const { tokens, ignorecase } = rule.rule;
  return tokens.map((source) => ({ of: rule, source, ignoreCase: ignorecase ?? true }));
}
