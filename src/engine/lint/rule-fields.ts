import { vet } from './vet';
import type { HouseRule } from './types';

/** A rule that cannot be run; its message is the reason that is shown. */
export class RuleError extends Error {}

/** Reads the fields of a rule, in whatever type YAML made of them. Each pattern is vetted on the way. */
export class RuleFields {
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
    return vetted(this.text(field));
  }

  patterns(field: string): string[] {
    return this.list(field).map(vetted);
  }

  action(): { readonly name: string; readonly params: readonly string[] } {
    const value = this.rule['action'] as { name?: unknown; params?: unknown } | null | undefined;
    const params = Array.isArray(value?.params) ? value.params : [];
    return { name: String(value?.name ?? ''), params: params.map((param: unknown) => String(param)) };
  }
}

/** The pattern itself, if it may run. */
export function vetted(source: string): string {
  const reason = vet(source);
  if (reason !== null) throw new RuleError(reason);
  return source;
}

function plainText(field: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new RuleError(`\`${field}\` must hold texts only`);
  return String(value ?? '');
}
