import { faultOfFix } from './fix-template';
import { expandCues } from './matchers/cues';
import { guards } from './matchers/guards';
import type { CheckFile, Pack, Rule } from './pack-types';

type Cues = Pack['cues'];

/**
 * What is wrong with a pack, with check, rule and what to mend: a pattern that does not compile, an unknown guard, cue
 * or fix field, an id used twice. For tests: it compiles every pattern, which takes longer than many checks.
 */
export function faultsOfPack(pack: Pack): string[] {
  return [...pack.checks.flatMap((file) => faultsOfCheck(file, pack.cues)), ...faultsOfCredits(pack)];
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
