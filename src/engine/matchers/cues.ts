const REFERENCE = /@([A-Z][A-Z_]*)/g;

/**
 * Puts the shared patterns of a pack where `@NAME` stands in a pattern source. A cue may use other cues that
 * stand before it. Throws when there is no such cue.
 */
export function expandCues(source: string, cues: Readonly<Record<string, string>>): string {
  return source.replace(REFERENCE, (_, name: string) => {
    const cue = cues[name];
    if (cue === undefined) throw new Error(`unknown cue @${name}`);
    return `(?:${expandCues(cue, cues)})`;
  });
}
