/** What a trace calls running a script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction']);
/** What it calls finding out how things look, where they are, and drawing them. */
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const MARK = 'script-time-begins';
const OWN_FILE = /-extension:\/\/[^/]+\/content\.js$/;

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {{ data?: { url?: string } }} [args]
 */

/**
 * Script time of a page's own thread while `work` runs, in milliseconds, from a trace: of everything, and of the coach's
 * own file; and the time of drawing. The clocks that scripts can read are too coarse for this.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} work
 */
export async function scriptTime(page, work) {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8.execute', 'blink.user_timing'] });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await work();
  const trace = await page.tracing.stop();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const begin = traceEvents.find(({ name }) => name === MARK);
  if (!begin) throw new Error('The trace does not show the page.');
  const after = traceEvents.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts > begin.ts,
  );
  const scripts = after.filter(({ name }) => SCRIPT.has(name));
  return {
    total: covered(scripts),
    drawing: covered(after.filter(({ name }) => DRAWING.has(name))),
    own: covered(scripts.filter(({ args }) => OWN_FILE.test(args?.data?.url ?? ''))),
  };
}

/** @param {TraceEvent[]} events one thread's; inside one another they count once */
function covered(events) {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
}
