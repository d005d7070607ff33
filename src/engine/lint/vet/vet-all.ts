/** Far longer than a pattern takes that passes: whoever is not done by then never will be. */
const TIME_LIMIT = 30_000;

/** A thread of its own: what runs there can be ended, which a running regular expression elsewhere cannot. */
export interface VettingThread {
  /** Runs `vetPattern` there, on one pattern at a time. */
  vet(source: string): Promise<string | null>;
  end(): void;
}

/** What only the place where this runs can give: a Web Worker in a page, a worker thread in Node. */
export interface VettingPlatform {
  start(): VettingThread | Promise<VettingThread>;
  /** Calls back once the time is over; the function that comes back keeps it from doing so. */
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * Why each of some patterns may not run, or null where it may. A pattern that keeps its thread busy for ever is ended
 * with it; those behind it are vetted in a new one.
 */
export async function vetAll(
  sources: readonly string[],
  platform: VettingPlatform,
  timeLimit = TIME_LIMIT,
): Promise<(string | null)[]> {
  const reasons = new Map<string, string | null>();
  let thread: VettingThread | null = null;
  try {
    for (const source of new Set(sources)) {
      thread ??= await platform.start();
      const reason = await within(timeLimit, thread.vet(source), platform);
      if (reason === undefined) {
        thread.end();
        thread = null;
      }
      reasons.set(source, reason === undefined ? overTime(source, timeLimit) : reason);
    }
  } finally {
    thread?.end();
  }
  return sources.map((source) => reasons.get(source)!);
}

/** Undefined where the time is over first. */
function within<T>(time: number, result: Promise<T>, { after }: VettingPlatform): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = after(time, () => resolve(undefined));
    result.then(resolve, reject).finally(cancel);
  });
}

function overTime(source: string, timeLimit: number): string {
  return `it was ended after ${timeLimit / 1000} seconds on one text; make it simpler (in ${source})`;
}
