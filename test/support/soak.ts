/** `npm run soak`: the big numbers, which take longer than anybody waits for `npm test`. */
export const isSoak = process.env['SOAK'] === '1';

/** How often a property is tried. */
export function runs(usual: number): number {
  return isSoak ? usual * 100 : usual;
}
