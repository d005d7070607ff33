// The simple means that coverage is compared with: the words that two texts share.
const STOP_WORDS = new Set(
  (
    'the and for you your yours our ours are was were has have had been being this that these those there here with ' +
    'from into onto over under about after before not but nor can could will would shall should may might must does did ' +
    'done doing what when where which who whom whose why how all any some each both few more most other such than then ' +
    'too very just also out off its his her hers him she they them their theirs one only own same because while until ' +
    'get got let'
  ).split(' '),
);
const WORD = /[a-z]{3,}/g;
const ENDING = /(?:ing|ed|es|s|ly)$/;

/**
 * @typedef {(left: string, right: string) => number} Overlap
 */

/** Number of shared content words, endings left on. @type {Overlap} */
export function wordOverlap(left, right) {
  return sumShared(contentWords(left), contentWords(right), () => 1);
}

/**
 * Shared words without their endings, a rare word more than a common one; how rare is read from `texts`.
 * @param {readonly string[]} texts
 * @returns {Overlap}
 */
export function rarityOverlap(texts) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const text of texts) for (const word of roots(text)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rarity = (/** @type {string} */ word) => Math.log(texts.length / (seen.get(word) ?? 1));
  return (left, right) => sumShared(roots(left), roots(right), rarity);
}

/** @param {string} text */
function contentWords(text) {
  return new Set((text.toLowerCase().match(WORD) ?? []).filter((word) => !STOP_WORDS.has(word)));
}

/** @param {string} text */
function roots(text) {
  return new Set([...contentWords(text)].map((word) => word.replace(ENDING, '')));
}

/**
 * @param {Set<string>} left
 * @param {Set<string>} right
 * @param {(word: string) => number} weigh
 */
function sumShared(left, right, weigh) {
  let sum = 0;
  for (const word of left) if (right.has(word)) sum += weigh(word);
  return sum;
}
