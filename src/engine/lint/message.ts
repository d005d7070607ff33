const PLACEHOLDER = /%(?:\[(\d+)\])?([sdvq%])/g;
const PLAIN_PHRASE = /^[\p{L}\p{Nd} -]*$/u;
const CAPTURE_OPEN = /(?<!\\)\((?!\?)/g;
const NO_SKELETON = /[[\](){}|.*+^$]/;

/** Puts words in for `%s`, `%d` and `%[2]s`; one without words is left empty. Line breaks become blanks. */
export function formatMessage(template: string, ...words: string[]): string {
  let next = 0;
  return template
    .replace(PLACEHOLDER, (_, place: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const word = words[place === undefined ? next : Number(place) - 1] ?? '';
      next = (place === undefined ? next : Number(place) - 1) + 1;
      return kind === 'q' ? JSON.stringify(word) : word;
    })
    .replaceAll('\n', ' ');
}

/** `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`. */
export function toSentence(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  if (quoted.length < 3) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`;
}

/** The choices that a value of `swap` names: `a|b`; `\|` is a plain bar. */
export function getOptions(value: string): string[] {
  return (value.match(/(?:\\\||[^|])+/g) ?? []).map((option) => option.replaceAll('\\|', '|'));
}

/** Letters, digits, blanks and hyphens: words, and no pattern. */
export function isPhrase(value: string): boolean {
  return PLAIN_PHRASE.test(value);
}

export function convertCaptureGroups(source: string): string {
  return source.replace(CAPTURE_OPEN, '(?:');
}

/**
 * The spelling that a simple pattern stands for, where the observed words are that spelling but for their case:
 * `OAuth2?` and `oauth2` make `OAuth2`. Any other pattern is returned as it is.
 */
export function recaseToTerm(term: string, observed: string): string {
  const bare = term.replace(/\\[^]/g, '');
  if (NO_SKELETON.test(bare)) return term;
  const skeleton = term.replace(/\\([^])|\?/g, '$1');
  return skeleton !== '' && skeleton.toLowerCase() === observed.toLowerCase() ? skeleton : term;
}

export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
