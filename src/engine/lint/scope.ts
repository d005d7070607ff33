import { RuleError } from './rule-fields';

/** What a rule's scope says: any of these, each of which is all of its parts. */
export interface Scope {
  readonly options: readonly (readonly Part[])[];
}

interface Part {
  readonly sections: readonly string[];
  readonly negated: boolean;
}

/** Blocks that hold the whole document: "not in a heading" says nothing about them. */
const SIZED = ['raw', 'summary'];
const INLINE = ['code', 'link', 'strong', 'emphasis'];

/** Reads `heading.h1`, `~blockquote & ~heading` and lists of such. */
export function parseScope(sources: readonly string[]): Scope {
  return { options: sources.map((source) => source.split('&').map((part) => partOf(part.trim()))) };
}

/** The same for a rule, whose scope must be one that can be met. */
export function ruleScope(sources: readonly string[]): Scope {
  const scope = parseScope(sources);
  for (const [only, second] of scope.options) {
    const first = only!.sections[0]!;
    if (!second && INLINE.includes(first)) throw new RuleError(`scope ${first} is not read; use raw`);
  }
  return scope;
}

export function matchesScope({ options }: Scope, sections: readonly string[]): boolean {
  return options.some((parts) => parts.every((part) => meets(part, sections)));
}

/** Whether a scope speaks of a kind of block that is cut from others, such as `sentence`. */
export function namesSection({ options }: Scope, section: string): boolean {
  return options.some((parts) => parts.some(({ sections }) => sections.includes(section)));
}

function meets({ sections, negated }: Part, of: readonly string[]): boolean {
  const isIn = sections.every((section) => of.includes(section));
  return negated ? !isIn && !SIZED.some((section) => of.includes(section)) : isIn;
}

function partOf(source: string): Part {
  const negated = source.startsWith('~');
  return { negated, sections: source.slice(negated ? 1 : 0).split('.') };
}
