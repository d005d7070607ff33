/**
 * The stretch in which two texts differ, taken as one edit: from `start` to `end` of the text before, and to `endAfter`
 * of the text after. Offsets in UTF-16 units; no character of two units is cut. Of several such stretches (one letter of
 * a doubled one) the last.
 */
export function changedStretch(
  before: string,
  after: string,
): { start: number; end: number; endAfter: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isSecondHalf(before, start) || isSecondHalf(after, start)) start -= 1;
  let [end, endAfter] = [before.length, after.length];
  while (Math.min(end, endAfter) > start && before.charCodeAt(end - 1) === after.charCodeAt(endAfter - 1)) {
    end -= 1;
    endAfter -= 1;
  }
  const isCut = isSecondHalf(before, end) || isSecondHalf(after, endAfter);
  return isCut ? { start, end: end + 1, endAfter: endAfter + 1 } : { start, end, endAfter };
}

/** Whether a character of two units began just before this place. */
function isSecondHalf(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
}
