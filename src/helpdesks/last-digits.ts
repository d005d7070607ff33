/** `Support #12` → `12`; null where there are none. */
export function lastDigits(text: string): string | null {
  return /(\d+)\D*$/.exec(text)?.[1] ?? null;
}
