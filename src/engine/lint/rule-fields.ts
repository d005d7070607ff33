import { parseRegex } from './regex/parse-regex';
import { compilePattern, type Pattern } from './regex/pattern';
import { PatternError } from './regex/syntax';
import type { HouseRule } from './types';

/** Longer than any pattern that a person can check by eye; word lists are many short ones. */
const MAX_SOURCE = 1000;

/** A rule that cannot be run; its message is the reason that is shown. */
export class RuleError extends Error {}

/** Whether an error says what is wrong with a rule; any other is a fault of ours. */
export function saysWhatIsWrong(error: unknown): error is RuleError | PatternError {
  return error instanceof RuleError || error instanceof PatternError;
}

/** Reads the fields of a rule, in whatever type YAML made of them. Each pattern is read on the way. */
export class RuleFields {
  /** Every pattern that was compiled, as it runs: joined, with its flags. */
  readonly compiled: string[] = [];

  constructor(private readonly rule: HouseRule) {}

  text(field: string, otherwise = ''): string {
    const value = this.rule[field];
    if (value === undefined || value === null) return otherwise;
    if (typeof value === 'object') throw new RuleError(`\`${field}\` must be a text`);
    return String(value);
  }

  flag(field: string, otherwise = false): boolean {
    return this.text(field, String(otherwise)) === 'true';
  }

  number(field: string, otherwise = 0): number {
    const value = Number(this.text(field, String(otherwise)));
    if (Number.isNaN(value)) throw new RuleError(`\`${field}\` must be a number`);
    return value;
  }

  list(field: string): string[] {
    const value = this.rule[field];
    if (value === undefined || value === null) return [];
    return (Array.isArray(value) ? value : [value]).map((item: unknown) => plainText(field, item));
  }

  pairs(field: string): [string, string][] {
    const value = this.rule[field];
    const all: unknown[] = Array.isArray(value) ? value : [value ?? {}];
    return all.flatMap((item) => {
      if (typeof item !== 'object' || item === null)
        throw new RuleError(`\`${field}\` must be a list of pairs`);
      return Object.entries(item).map(([key, word]): [string, string] => [key, plainText(field, word)]);
    });
  }

  pattern(field: string): string {
    return readable(this.text(field));
  }

  patterns(field: string): string[] {
    return this.list(field).map(readable);
  }

  /** Throws a PatternError where a pattern cannot run. */
  compile(source: string): Pattern {
    const pattern = compilePattern(source);
    this.compiled.push(source);
    return pattern;
  }

  action(): { readonly name: string; readonly params: readonly string[] } {
    const value = this.rule['action'] as { name?: unknown; params?: unknown } | null | undefined;
    const params = Array.isArray(value?.params) ? value.params : [];
    return { name: String(value?.name ?? ''), params: params.map((param: unknown) => String(param)) };
  }
}

/** A pattern of an author, if it can be read by itself: what is joined could make sense of `a)` and `(b`. */
export function readable(source: string): string {
  if (source.length > MAX_SOURCE)
    throw new RuleError(`a pattern has ${source.length} characters, more than ${MAX_SOURCE}`);
  try {
    parseRegex(source);
    return source;
  } catch (error) {
    throw error instanceof PatternError ? new RuleError(`${error.message}: ${source}`) : error;
  }
}

function plainText(field: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new RuleError(`\`${field}\` must hold texts only`);
  return String(value ?? '');
}
