/** @typedef {import('../../../test/conversations/conversations').LabelledConversation} Labelled */
/** @typedef {import('../../engine/types').Finding} Finding */
/** @typedef {import('../../engine/types').Ask} Ask */
/** @typedef {import('../../engine/types').Span} Span */
/** @typedef {Labelled['findings'][number]} Label */

/**
 * Pairs what was found with what a team lead marked. Where words are marked, every finding of that check on them is
 * right, and one that names no place too; where something absent is marked, each mark allows one finding. What is
 * left over is false, unless leads may differ on it (`arguable`): then it counts neither way.
 * @param {Labelled} labelled
 * @param {readonly Finding[]} findings
 */
export function matchFindings({ draft, findings: labels, arguable }, findings) {
  const open = new Set(labels);
  /** @type {Finding[]} */
  const right = [];
  /** @type {Finding[]} */
  const wrong = [];
  const met = new Set();
  for (const finding of findings) {
    const fitting = labels.filter((label) => label.check === finding.check && fits(label, finding, draft));
    const label = fitting.find((one) => open.has(one)) ?? fitting.find(({ words }) => words !== null);
    if (label) {
      open.delete(label);
      met.add(label);
      right.push(finding);
    } else if (!arguable.includes(finding.check)) wrong.push(finding);
  }
  return { right, wrong, missed: labels.filter((label) => !met.has(label)) };
}

/**
 * The ask that the engine read where a person marked one: the one that shares most letters with the marked words.
 * @param {Labelled} labelled
 * @param {readonly Ask[]} asks
 */
export function matchAsks({ thread, asks: labels }, asks) {
  const pairs = labels.map((label) => {
    const message = thread.findIndex(({ from, text }) => from === 'customer' && text.includes(label.words));
    const start = thread[message]?.text.indexOf(label.words) ?? 0;
    const marked = { start, end: start + label.words.length };
    const touching = asks
      .filter((ask) => ask.message === message && overlap(ask, marked) > 0)
      .sort((a, b) => overlap(b, marked) - overlap(a, marked));
    return { label, touching, ask: touching[0] ?? null };
  });
  const named = new Set(pairs.flatMap(({ touching }) => touching));
  return { pairs, beside: asks.filter((ask) => ask.kind !== 'problem' && !named.has(ask)) };
}

/**
 * @param {Label} label
 * @param {Finding} finding
 * @param {string} draft
 */
function fits({ words }, { start, end }, draft) {
  if (words === null || start === null || end === null) return true;
  for (let at = draft.indexOf(words); at >= 0; at = draft.indexOf(words, at + 1)) {
    if (overlap({ start, end }, { start: at, end: at + words.length }) > 0) return true;
  }
  return false;
}

/**
 * Shared letters.
 * @param {Span} a
 * @param {Span} b
 */
function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
