import { describe, expect, it } from 'vitest';
import { faultOfFix, fillFix, type FixSite } from '../../src/engine/fix-template';

function site(words: string, name?: string, startsSentence = false): FixSite {
  return {
    words,
    startsSentence,
    conversation: { thread: [], draft: '', ...(name !== undefined && { customer: { name } }) },
    titles: new Set(['dr', 'ms']),
  };
}

describe('a fix', () => {
  it.each([
    ['plain text', '!', site('!!'), '!'],
    ['the match itself', '$0.', site('now'), 'now.'],
    ['lower case', 'lower($0)', site('DO NOT'), 'do not'],
    ['lower case at the start of a sentence', 'lower($0)', site('READ THIS', undefined, true), 'Read this'],
    ['no lower case for what may be the pronoun', 'lower($0)', site('WHAT I SAID'), null],
    ['the given name', '{customer}', site('{{name}}', 'Ana Ruiz'), 'Ana'],
    ['no name that is not known', '{customer}', site('{{name}}'), null],
    ['no name from a family name first', '{customer}', site('{{name}}', 'Ruiz, Ana'), null],
    ['no name from a title', '{customer}', site('{{name}}', 'Ms Ruiz'), null],
    ['no name from a title with a full stop', '{customer}', site('{{name}}', 'Dr. Ruiz'), null],
    ['nothing where nothing would change', 'lower($0)', site('now'), null],
    ['a dollar sign in the match', '$0', { ...site('$&'), words: '$& $1' }, null],
  ])('%s', (_, template, at, expected) => {
    expect(fillFix(template, at)).toBe(expected);
  });

  it.each([
    ['lower($0)', null],
    ['Hi {customer}', null],
    ['by {day}', '{day}'],
    ['upper($0)', 'upper('],
    ['$1', '$1'],
  ])('%s: the fault is %s', (template, fault) => {
    if (fault === null) expect(faultOfFix(template)).toBeNull();
    else expect(faultOfFix(template)).toContain(fault);
  });
});
