import type { CompiledPack, CompiledRule } from './matchers/compiled-pack';
import { faultOfFix } from './fix-template';
import { expandCues } from './matchers/cues';
import { createMatcher, type Entry } from './matchers/existence';
import { guards } from './matchers/guards';
import { PatternSet } from './matchers/pattern-set';
import type { CheckFile, Pack, Rule } from './pack-types';

type Cues = Pack['cues'];

/**
 * Makes a pack ready to match. Throws one error that lists every fault with check, rule and what to mend: a
 * pattern that does not compile, an unknown guard, cue or fix field, an id used twice.
 */
export function compilePack(pack: Pack): CompiledPack {
  const faults = [...pack.checks.flatMap((file) => faultsOfCheck(file, pack.cues)), ...faultsOfCredits(pack)];
  if (faults.length > 0)
    throw new Error(`the pack "${pack.language}" does not compile:\n${faults.join('\n')}`);

  const isCommon = (word: string) => pack.grammar.stopWords.has(word);
  const set = new PatternSet(isCommon);
  const rules = pack.checks.flatMap((file) => compileRules(file, pack.cues, set));
  const cues = new Map(
    Object.keys(pack.cues).map((name) => [name, set.add(expandCues(`@${name}`, pack.cues), 'im')]),
  );
  return {
    pack,
    rules,
    cue: (name) => {
      const cue = cues.get(name);
      if (!cue) throw new Error(`the pack "${pack.language}" has no cue "${name}"; add it to cues.yml`);
      return cue;
    },
    findRules: createMatcher(
      rules.flatMap((rule) => entriesOf(rule, pack.cues)),
      isCommon,
    ),
    findCredits: createMatcher(
      pack.credits.map(({ credit, pattern }) => entry(credit, pattern, true, pack.cues)),
      isCommon,
    ),
  };
}

function compileRules({ check, why, rules = [] }: CheckFile, cues: Cues, set: PatternSet): CompiledRule[] {
  return rules.map((rule) => ({
    check,
    name: `${check}.${rule.id}`,
    rule,
    why: rule.why ?? why,
    unlessSaid: rule.unlessSaid ? set.add(expandCues(rule.unlessSaid.join('|'), cues), 'im') : null,
  }));
}

function entriesOf(rule: CompiledRule, cues: Cues): Entry<CompiledRule>[] {
  return rule.rule.tokens.map((token) => entry(rule, token, rule.rule.ignorecase ?? true, cues));
}

function entry<T>(of: T, source: string, ignoreCase: boolean, cues: Cues): Entry<T> {
  return { of, source: expandCues(source, cues), ignoreCase };
}

function faultsOfCheck({ check, rules = [] }: CheckFile, cues: Cues): string[] {
  const ids = rules.map((rule) => rule.id);
  return rules.flatMap((rule, index) => {
    const twice = ids.indexOf(rule.id) < index ? ['the id is used twice in this check; give it another'] : [];
    return [...twice, ...faultsOfRule(rule, cues)].map((fault) => `${check}.${rule.id}: ${fault}`);
  });
}

function faultsOfRule({ tokens, unless = [], unlessSaid = [], fix }: Rule, cues: Cues): string[] {
  const patternFaults = [...tokens, ...unlessSaid].map((token) => faultOfPattern(token, cues));
  const guardFaults = unless.map((name) => faultOfGuard(name, cues));
  const fixFault = fix === undefined ? null : faultOfFix(fix);
  return [...patternFaults, ...guardFaults, fixFault].filter((fault) => fault !== null);
}

function faultsOfCredits({ credits, cues }: Pack): string[] {
  return credits.flatMap(({ credit, pattern }) => {
    const fault = faultOfPattern(pattern, cues);
    return fault ? `credit ${credit}: ${fault}` : [];
  });
}

function faultOfPattern(source: string, cues: Cues): string | null {
  try {
    new RegExp(expandCues(source, cues), 'im');
    return null;
  } catch (error) {
    return `the pattern ${source} does not compile (${(error as Error).message})`;
  }
}

function faultOfGuard(name: string, cues: Cues): string | null {
  const guard = guards[name];
  if (!guard) return `unknown guard "${name}"; the guards are ${Object.keys(guards).join(', ')}`;
  const missing = guard.cues.filter((cue) => !(cue in cues));
  return missing.length > 0 ? `the guard "${name}" needs ${missing.join(', ')} in cues.yml` : null;
}
