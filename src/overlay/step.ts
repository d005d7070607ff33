import type { Finding } from '../engine/types';

/** The finding after or before the open one, or else after or before the caret; round and round. */
export function stepFrom(
  findings: readonly Finding[],
  open: Finding | null,
  caret: number,
  by: 1 | -1,
): Finding | undefined {
  const at = open ? findings.indexOf(open) : -1;
  if (at >= 0) return findings.at((at + by) % findings.length);
  if (by === 1) return findings.find(({ start }) => start !== null && start >= caret) ?? findings[0];
  return [...findings].reverse().find(({ end }) => end !== null && end <= caret) ?? findings.at(-1);
}
