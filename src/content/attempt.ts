/** A line of a stack ends in line and column, in Chromium in brackets. */
const PLACE = /^(\s+at |\S*@).*:\d+:\d+\)?$/;

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
  console.warn(`Reply Coach: "${part}" failed and is left out. ${describe(error)}`);
}

/** True once a part of the coach of this page has failed. */
export function hasFailed(): boolean {
  return reported.size > 0;
}

/** Kind and places in the code only: an error's message, which also begins its stack in Chromium, may quote a draft. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => PLACE.test(line));
  return [error.name, ...places].join('\n');
}
