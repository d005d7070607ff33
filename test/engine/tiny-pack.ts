import type { CheckFile, Pack, Rule } from '../../src/engine/pack-types';
import en from '../../src/packs/en';

/** English with nothing but the given checks. */
export function packOf(...checks: CheckFile[]): Pack {
  return { ...en, checks, credits: [] };
}

export function ruleOf(rule: Partial<Rule>): Rule {
  return {
    id: 'tried',
    extends: 'existence',
    tokens: ['\\bbanana\\b'],
    message: 'Fruit',
    examples: { flags: [], passes: [] },
    ...rule,
  };
}

export function checkOf(...rules: Partial<Rule>[]): CheckFile {
  return { check: 'fruit', why: 'Because.', rules: rules.map(ruleOf) };
}
