/** What a `cues.yml` holds: a pattern, or a list of patterns of which any may match. */
export type CueList = Readonly<Record<string, string | readonly string[]>>;

export function toCues(lists: CueList): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, patterns]) => [
      name,
      typeof patterns === 'string' ? patterns : patterns.join('|'),
    ]),
  );
}
