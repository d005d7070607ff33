const reported = new Set<string>();

/**
 * Runs one part of the coach. If it fails, the console names the part (once, and never a word of a ticket)
 * and the fallback stands in: the page, the agent's typing and the other parts go on.
 */
export function attempt<T>(part: string, work: () => T, fallback: T): T {
  try {
    return work();
  } catch (error) {
    reportFailure(part, error);
    return fallback;
  }
}

/** For work that fails later: `promise.catch((error) => reportFailure('panel', error))`. */
export function reportFailure(part: string, error: unknown): void {
  if (reported.has(part)) return;
  reported.add(part);
  console.warn(`Reply Coach: "${part}" failed and is left out.`, error);
}
