import type { Span } from '../types';
import type { Source } from './source';

const COMMENT = /<!-- *vale +([^>]{1,300}?) *-->/g;
const STYLES = /^styles? = (.*)$/;
const CONTROL = /^([\w.-]+(?:\[.{1,200}\])?) = (YES|NO|on|off)$/;
const MATCHES = /^(.+?)(\[.+\])$/;

/**
 * `<!-- vale off -->`, `<!-- vale Style.Rule = NO -->`, `<!-- vale Style.Rule["these words"] = NO -->`, and
 * `<!-- vale styles = One, Other -->`, which turns all other styles off.
 */
export interface Comments {
  /** Stretches that no rule looks at. */
  readonly off: readonly Span[];
  /** Still off where the document ends: rules that take it as a whole do not run. */
  readonly endsOff: boolean;
  /** Whether a rule, or one match of it, is off at a place of the original text. */
  isOff(rule: string, match: string, at: number): boolean;
}

interface Switch {
  readonly at: number;
  readonly off: boolean;
}

export function readComments({ text, offsets }: Source): Comments {
  const off: Span[] = [];
  const switches = new Switches();
  let from: number | null = null;
  for (const found of text.matchAll(COMMENT)) {
    const control = found[1]!;
    const end = found.index + found[0].length;
    if (control === 'off') from ??= end;
    if (control === 'on' && from !== null) {
      off.push({ start: from, end: found.index });
      from = null;
    }
    switches.add(control, offsets[end]!);
  }
  if (from !== null) off.push({ start: from, end: text.length });
  return {
    off,
    endsOff: from !== null,
    isOff: (rule, match, at) => switches.isOff(rule, match, at),
  };
}

class Switches {
  private readonly byKey = new Map<string, Switch[]>();
  private readonly ofStyles: { readonly at: number; readonly styles: readonly string[] }[] = [];

  add(control: string, at: number): void {
    const [, styles] = STYLES.exec(control) ?? [];
    if (styles !== undefined) this.ofStyles.push({ at, styles: styles.split(/, */) });
    for (const [key, off] of switchesIn(control)) {
      const known = this.byKey.get(key) ?? [];
      known.push({ at, off });
      this.byKey.set(key, known);
    }
  }

  isOff(rule: string, match: string, at: number): boolean {
    const style = rule.split('.')[0]!;
    return this.isStyleOff(style, at) || [rule, `${rule}[${match}]`].some((key) => this.last(key, at)?.off);
  }

  /** Whatever was said last: of this style alone, or of all. */
  private isStyleOff(style: string, at: number): boolean {
    const own = this.last(style, at);
    const all = lastBefore(this.ofStyles, at);
    return all && all.at > (own?.at ?? -1) ? !all.styles.includes(style) : (own?.off ?? false);
  }

  private last(key: string, at: number): Switch | undefined {
    return lastBefore(this.byKey.get(key) ?? [], at);
  }
}

function lastBefore<T extends { readonly at: number }>(all: readonly T[], at: number): T | undefined {
  return all.filter((one) => one.at <= at).at(-1);
}

function switchesIn(control: string): [key: string, off: boolean][] {
  const [, target, state] = CONTROL.exec(control) ?? [];
  if (target === undefined) return [];
  const off = state === 'NO' || state === 'off';
  const [, rule, words] = MATCHES.exec(target) ?? [];
  if (rule === undefined) return [[target, off]];
  return [...words!.matchAll(/"([^"]*)"/g)].map(([, match]) => [`${rule}[${match}]`, off]);
}
