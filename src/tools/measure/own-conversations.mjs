import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { reaches } from './alarms.mjs';
import { estimate, per100, share } from './figure.mjs';
import { matchAsks, matchFindings } from './match-labels.mjs';
import { kappa } from './statistics.mjs';

/** @typedef {typeof import('../../../test/conversations/conversations')} Conversations */
/** @typedef {import('./match-labels.mjs').Labelled} Labelled */
/** @typedef {ReturnType<typeof judge>} Judged */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Checks that are a quiet hint by what they mean: nobody waits for a warning of them. */
const QUIET = new Set(
  (
    'vague-ownership next-issue no-way-back hard-to-follow command talks-past scripted-empathy over-apology ' +
    'feeling-ignored negative-framing hedging impersonal curt wrong-register'
  ).split(' '),
);
/** What the frozen half has to reach; the open half is what rules are tuned on, and shows it alone. */
const BARS = {
  precision: { least: 0.88 },
  recall: { least: 0.78 },
  found: { least: 0.9 },
  status: { least: 0.85 },
  unsure: { most: 0.12 },
};

/** The labelled conversations of this repository, the half that rules may be tuned on and the frozen one. */
export async function readOwnConversations() {
  const { module } = await runnerImport(`${ROOT}test/conversations/conversations.ts`, {
    root: ROOT,
    configFile: false,
  });
  const { readConversations, isFrozen } = /** @type {Conversations} */ (module);
  const all = [...readConversations().values()].flat();
  return { open: all.filter((one) => !isFrozen(one)), frozen: all.filter(isFrozen) };
}

/**
 * @param {import('./alarms.mjs').Engine} engine
 * @param {Labelled[]} conversations
 */
export function measureConversations(engine, conversations) {
  const judged = conversations.map((labelled) => judge(engine, labelled));
  return {
    figures: [...figuresOfFindings(judged), ...figuresOfAsks(judged)],
    checks: figuresOfChecks(judged),
    wrong: judged.flatMap(({ labelled: { id }, warned }) => [
      ...warned.wrong.map(({ rule }) => `${id} false ${rule}`),
      ...warned.missed.map(({ check }) => `${id} missed ${check}`),
    ]),
  };
}

/**
 * @param {import('./alarms.mjs').Engine} engine
 * @param {Labelled} labelled
 */
function judge(engine, labelled) {
  const { id, channel, customer, agent, thread, draft, attachments } = labelled;
  const report = engine.check({
    id,
    ...(channel && { channel }),
    ...(customer && { customer: { name: customer } }),
    ...(agent && { agent: { name: agent } }),
    ...(attachments && { attachments }),
    thread: /** @type {import('../../engine/types').Message[]} */ (thread),
    draft,
  });
  const all = matchFindings(labelled, report.findings);
  const loud = matchFindings(
    labelled,
    report.findings.filter(({ severity }) => reaches(severity, 'warn')),
  );
  const warned = { ...loud, missed: loud.missed.filter(({ check }) => !QUIET.has(check)) };
  return { labelled, report, all, warned, asks: matchAsks(labelled, report.asks) };
}

/** @param {Judged[]} judged */
function figuresOfFindings(judged) {
  const right = sum(judged, ({ warned }) => warned.right.length);
  const wrong = sum(judged, ({ warned }) => warned.wrong.length);
  const labels = sum(judged, ({ labelled }) => loudLabels(labelled).length);
  const missed = sum(judged, ({ warned }) => warned.missed.length);
  const allLabels = sum(judged, ({ labelled }) => labelled.findings.length);
  const allMissed = sum(judged, ({ all }) => all.missed.length);
  const allRight = sum(judged, ({ all }) => all.right.length);
  const allWrong = sum(judged, ({ all }) => all.wrong.length);
  return [
    share('precision at warn+', right, right + wrong, BARS.precision),
    share('recall at warn+', labels - missed, labels, BARS.recall),
    share('precision at any level', allRight, allRight + allWrong),
    share('recall at any level, hints too', allLabels - allMissed, allLabels),
    warningsPer100(judged, 'good', 5),
    warningsPer100(judged, 'trap', 10),
    per100(
      'drafts with a false stop',
      judged.filter(({ warned }) => warned.wrong.some(({ severity }) => severity === 'stop')).length,
      judged.length,
      0,
    ),
  ];
}

/** @param {Judged[]} judged @param {Labelled['kind']} kind @param {number} most */
function warningsPer100(judged, kind, most) {
  const drafts = judged.filter(({ labelled }) => labelled.kind === kind);
  const rate = (/** @type {readonly Judged[]} */ some) =>
    sum(some, ({ warned }) => warned.wrong.length) / some.length;
  const figure = estimate(`false warnings per 100 of kind ${kind}`, drafts, rate, { most: most / 100 });
  return { ...figure, unit: /** @type {const} */ ('per 100') };
}

/** @param {Judged[]} judged */
function figuresOfAsks(judged) {
  const pairs = judged.flatMap(({ asks }) => asks.pairs);
  const found = pairs.flatMap(({ label, ask }) => (ask ? [{ label: label.status, ours: ask.status }] : []));
  const named = judged.flatMap(({ report }) => report.asks);
  const spoken = named.filter(({ kind }) => kind !== 'problem');
  return [
    share('asks found', found.length, pairs.length, BARS.found),
    share(
      'status right, of those found',
      count(found, ({ label, ours }) => label === ours),
      found.length,
      BARS.status,
    ),
    estimate('status, kappa with the label', found, (some) =>
      kappa(some.map(({ label, ours }) => [label, ours])),
    ),
    share(
      'asks unsure',
      count(named, ({ status }) => status === 'unsure'),
      named.length,
      BARS.unsure,
    ),
    share(
      'questions and requests that are labelled',
      spoken.length - sum(judged, ({ asks }) => asks.beside.length),
      spoken.length,
    ),
  ];
}

/**
 * Per check: labels at any level, how many were found, and how many findings were right; and both at warn+.
 * @param {Judged[]} judged
 */
function figuresOfChecks(judged) {
  const names = judged.flatMap(({ labelled, report }) => [...labelled.findings, ...report.findings]);
  return [...new Set(names.map(({ check }) => check))].sort().flatMap((check) => {
    const isIt = (/** @type {{ check: string }} */ one) => one.check === check;
    const level = QUIET.has(check) ? 'all' : 'warned';
    const right = sum(judged, (one) => one[level].right.filter(isIt).length);
    const wrong = sum(judged, (one) => one[level].wrong.filter(isIt).length);
    const labels = sum(judged, ({ labelled }) => labelled.findings.filter(isIt).length);
    const missed = sum(judged, (one) => one[level].missed.filter(isIt).length);
    const name = QUIET.has(check) ? `${check} (hint)` : check;
    return [
      share(`${name}: precision`, right, right + wrong),
      share(`${name}: recall`, labels - missed, labels),
    ];
  });
}

/** @param {Labelled} labelled */
function loudLabels({ findings }) {
  return findings.filter(({ check }) => !QUIET.has(check));
}

/** @template T @param {readonly T[]} items @param {(item: T) => number} read */
function sum(items, read) {
  return items.reduce((total, item) => total + read(item), 0);
}

/** @template T @param {readonly T[]} items @param {(item: T) => boolean} test */
function count(items, test) {
  return items.filter(test).length;
}
