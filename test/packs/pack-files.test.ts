import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check';
import { checks } from '../../src/engine/checks';
import en from '../../src/packs/en';
import { toConversation } from './marked-example';
import { faultsOfPackFile } from './pack-schema';

const files = import.meta.glob<unknown>(['../../src/packs/*/*.yml', '!**/asks.yml'], {
  eager: true,
  import: 'default',
});

const rule = {
  id: 'ripe',
  extends: 'existence',
  tokens: ['banana'],
  message: 'Fruit',
  examples: { flags: ['A [[banana]].', 'Two [[banana]]s.'], passes: ['A lamp.', 'Two lamps.'] },
};
const file = { check: 'blame', why: 'Because.', rules: [rule] };

describe('pack files', () => {
  it.each(Object.entries(files))('%s is well formed', (path, content) => {
    expect(faultsOfPackFile(path, content)).toEqual([]);
  });

  it('has texts for every check, and one file a check', () => {
    expect(en.checks.map(({ check }) => check).sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  it('never offers a blank as a fix, nor an exclamation mark as advice', () => {
    const rules = en.checks.flatMap((one) => one.rules ?? []);
    for (const { message, why = '', instead = '' } of rules)
      expect(message + why + instead).not.toContain('!');
  });
});

describe('a fix', () => {
  const checker = createChecker({ packs: [en] });
  const drafts = en.checks.flatMap(({ rules = [] }) => rules.flatMap(({ examples }) => examples.flags));

  it('is complete text or absent, whatever the pack flags', () => {
    const fixes = drafts.flatMap((example) =>
      checker.check(toConversation(example)).findings.flatMap((finding) => finding.fixes ?? []),
    );
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.filter(({ text }) => /[{}[\]<>_]|\$0|\bundefined\b/.test(text))).toEqual([]);
  });
});

describe('a faulty file is named with its rule and what to mend', () => {
  it.each([
    ['an unknown field', { ...file, rules: [{ ...rule, unles: [] }] }, 'blame.yml: blame.ripe, unles: '],
    ['an unknown field of the check', { ...file, level: 'stop' }, 'blame.yml: level: '],
    ['a missing why', { ...file, why: undefined }, 'blame.yml: why: '],
    [
      'missing examples',
      { ...file, rules: [{ ...rule, examples: undefined }] },
      'blame.yml: blame.ripe, examples: ',
    ],
    [
      'too few examples',
      { ...file, rules: [{ ...rule, examples: { ...rule.examples, flags: ['A [[banana]].'] } }] },
      'blame.yml: blame.ripe, examples.flags: needs at least two examples',
    ],
    [
      'fewer passes than flags',
      { ...file, rules: [{ ...rule, examples: { ...rule.examples, passes: ['A lamp.'] } }] },
      'blame.yml: blame.ripe, examples: needs at least as many passes as flags',
    ],
    [
      'an example without marks',
      { ...file, rules: [{ ...rule, examples: { ...rule.examples, flags: ['A banana.', '[[banana]]'] } }] },
      'blame.yml: blame.ripe, examples.flags: marks nothing',
    ],
    ['an id used twice', { ...file, rules: [rule, rule] }, 'blame.yml: ripe: the id is used twice'],
    [
      'an unknown guard',
      { ...file, rules: [{ ...rule, unless: ['negated', 'rotten'] }] },
      'blame.yml: blame.ripe, unless.1: is no guard',
    ],
    ['an unknown check', { ...file, check: 'fruit' }, 'blame.yml: check: is no check'],
    [
      'a check in the wrong file',
      { ...file, check: 'shouting' },
      'blame.yml: check: is "shouting" and not the name',
    ],
    [
      'a heading that is too long',
      { ...file, rules: [{ ...rule, message: 'x'.repeat(46) }] },
      'blame.yml: blame.ripe, message: is longer than 45 characters',
    ],
  ])('%s', (_, content, message) => {
    expect(faultsOfPackFile('src/packs/en/blame.yml', content).join('\n')).toContain(message);
  });
});
