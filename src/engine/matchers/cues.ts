const REFERENCE = /@([A-Z][A-Z_]*)/g;

/**
 * Puts the shared patterns of a pack where `@NAME` stands in a pattern source; cues may use one another.
 * Throws when there is no such cue, or when one uses itself.
 */
export function expandCues(source: string, cues: Readonly<Record<string, string>>): string {
  return expand(source, cues, []);
}

function expand(source: string, cues: Readonly<Record<string, string>>, open: readonly string[]): string {
  return source.replace(REFERENCE, (_, name: string) => {
    const cue = cues[name];
    if (cue === undefined) throw new Error(`unknown cue @${name}`);
    if (open.includes(name)) throw new Error(`the cue @${name} uses itself`);
    return `(?:${expand(cue, cues, [...open, name])})`;
  });
}
