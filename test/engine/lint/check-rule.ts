import { expect } from 'vitest';
import { lint, unsupported } from '../../../src/engine/lint/lint';
import type { HouseRule, LintOptions } from '../../../src/engine/lint/types';

/** A rule with what every rule must have. */
export function rule(fields: Partial<HouseRule>): HouseRule {
  return { name: 'House.Rule', extends: 'existence', message: '%s', ...fields };
}

/** Runs one rule on a text in which `[[…]]` marks what it must find, no more and no less. */
export function expectMarked(fields: Partial<HouseRule>, marked: string, options?: LintOptions): void {
  const text = marked.replace(/\[\[|\]\]/g, '');
  let found = text;
  for (const { start, end } of lint(text, [rule(fields)], options).reverse()) {
    found = `${found.slice(0, start)}[[${found.slice(start, end)}]]${found.slice(end)}`;
  }
  expect(unsupported([rule(fields)], options)).toEqual([]);
  expect(found).toBe(marked);
}

/** The messages of one rule on a text. */
export function messagesOf(fields: Partial<HouseRule>, text: string, options?: LintOptions): string[] {
  expect(unsupported([rule(fields)], options)).toEqual([]);
  return lint(text, [rule(fields)], options).map(({ message }) => message);
}
