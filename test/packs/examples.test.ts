import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/engine/pack-types';
import en from '../../src/packs/en';
import { markByCredit, markByMood, markByRule, markByStrategy } from './run-example';
import { markedDraft } from './marked-example';

for (const { check, rules = [] } of en.checks) {
  describe.each(rules)(`${check}.$id`, (rule) => {
    it.each([...rule.examples.flags, ...rule.examples.passes])('%j', (example) => {
      expect(markByRule(en, check, rule, example)).toBe(markedDraft(example));
    });

    it.each(rule.examples.passes)('no other rule of the check flags %j', (example) => {
      const others = rules.filter((other) => other !== rule);
      expect(others.map((other) => markByRule(en, check, other, example))).toEqual(
        others.map(() => markedDraft(example)),
      );
    });
  });
}

describe.each(en.credits)('credit $credit', (credit) => {
  it.each([...credit.examples.flags, ...credit.examples.passes])('%j', (example) => {
    expect(markByCredit(en, credit, example)).toBe(markedDraft(example));
  });
});

describe.each(en.courtesy)('courtesy strategy $strategy', (strategy) => {
  it.each([...strategy.examples.flags, ...strategy.examples.passes])('%j', (example) => {
    expect(markByStrategy(en, strategy, example)).toBe(markedDraft(example));
  });
});

describe.each(en.moods)('mood $mood', (mood) => {
  it.each([...mood.examples.flags, ...mood.examples.passes])('%j', (example) => {
    expect(markByMood(en, mood, example)).toBe(markedDraft(example));
  });
});

describe('a wrong example is seen', () => {
  const rule: Rule = {
    id: 'planted',
    extends: 'existence',
    tokens: ['\\bbanana\\b'],
    message: 'Fruit',
    examples: { flags: [], passes: [] },
  };

  it.each([
    ['a mark too long', 'A [[banana boat]].'],
    ['a mark too many', '[[A]] [[banana]].'],
    ['a missing mark', 'A banana.'],
  ])('%s', (_, example) => {
    expect(markByRule(en, 'shouting', rule, example)).not.toBe(example);
    expect(markByRule(en, 'shouting', rule, example)).toContain('[[banana]]');
  });
});
