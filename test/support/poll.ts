/** Longer than the coach itself waits for a page of the helpdesk. */
const TIMEOUT = 40_000;

/** Asks again until the answer is truthy. An error counts as "not yet" and is told when time is up. */
export async function poll<T>(ask: () => Promise<T>, what: string): Promise<T> {
  const end = Date.now() + TIMEOUT;
  let last: unknown = 'nothing yet';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}: ${String(last)}`);
}
