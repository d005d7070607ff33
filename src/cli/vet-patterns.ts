import { patternsOf, unsupported } from '../engine/lint/lint';
import type { HouseRule, LintOptions, Unsupported } from '../engine/lint/types';
import { vetAll, type VettingPlatform, type VettingThread } from '../engine/lint/vet/vet-all';

/** Beside whatever this was bundled into. */
const ENGINE = new URL(/* @vite-ignore */ './engine.js', import.meta.url).href;
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData).then(({ vetPattern }) =>
    parentPort.on('message', (source) => parentPort.postMessage(vetPattern(source))));
`;

const node: VettingPlatform = {
  start: startThread,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Why each pattern may not run (what is wrong and how to mend it), or null where it may. Takes a thread of its own. */
export function vetPatterns(sources: readonly string[]): Promise<(string | null)[]> {
  return vetAll(sources, node);
}

/** Like `unsupported`, and names the rules whose patterns would run too long on some text as well. */
export async function vetRules(
  rules: readonly HouseRule[],
  options: LintOptions = {},
): Promise<Unsupported[]> {
  const patterns = patternsOf(rules, options);
  const reasons = await vetPatterns(patterns.map(({ source }) => source));
  const refused = patterns.flatMap(({ rule }, index) => {
    const reason = reasons[index];
    return reason ? [{ rule, reason }] : [];
  });
  return [...unsupported(rules, options), ...refused];
}

async function startThread(): Promise<VettingThread> {
  // Only who vets needs Node: the engine runs in a browser too.
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(THREAD, { eval: true, workerData: ENGINE });
  return {
    vet: (source) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners().once('message', resolve).once('error', reject);
        worker.postMessage(source);
      }),
    end: () => void worker.terminate(),
  };
}
