import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frozenHash, isFrozen, readConversations, type LabelledConversation } from './conversations';

// Every check that is on by default; named here because labels are made without the engine.
const CHECKS = [
  'unanswered-question missing-next-step no-timeframe vague-ownership asks-known-info link-only deflection',
  'missing-attachment unfilled-placeholder wrong-name wrong-detail unkept-promise repeats-failed-advice',
  'urgency-ignored next-issue no-way-back hard-to-follow unsafe-request other-language',
  'blame doubt command policy-wall flat-refusal minimising non-apology condescension sarcasm threat identity',
  'mixed-address privacy-leak talks-past',
  'scripted-empathy apology-without-action over-apology feeling-ignored cheer-mismatch shouting',
  'negative-framing hedging impersonal curt wrong-register',
].flatMap((line) => line.split(' '));

const files = readConversations();
const all = [...files.values()].flat();

describe.each([...files])('%s', (name, conversations) => {
  test.each(conversations.map((conversation) => [conversation.id, conversation] as const))(
    '%s',
    (id, conversation) => {
      expect(`${id.slice(0, -3)}.yml`).toBe(name);
      expect(problems(conversation)).toEqual([]);
    },
  );
});

test('ids are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('there are enough of each kind', () => {
  const count = (kind: string) => all.filter((conversation) => conversation.kind === kind).length;
  expect(all.length).toBeGreaterThanOrEqual(320);
  expect(count('fault')).toBeGreaterThanOrEqual(150);
  expect(count('good')).toBeGreaterThanOrEqual(90);
  expect(count('trap')).toBeGreaterThanOrEqual(80);
});

test.each(CHECKS)('%s is a fault of three drafts or more', (check) => {
  const drafts = all.filter(({ findings }) => findings.some((finding) => finding.check === check));
  expect(drafts.length).toBeGreaterThanOrEqual(3);
});

test('the frozen half is as it was', () => {
  expect(frozenHash(all)).toBe(readFileSync(join(import.meta.dirname, 'frozen.hash'), 'utf8').trim());
});

test('about half is frozen', () => {
  const share = all.filter(isFrozen).length / all.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

/** What is wrong with the labels of one conversation, in words. */
function problems({ kind, thread, draft, findings, arguable, asks }: LabelledConversation): string[] {
  const said = thread.filter(({ from }) => from === 'customer').map(({ text }) => text);
  const open = asks.filter(({ status }) => status === 'unanswered').length;
  const missed = findings.filter(({ check }) => check === 'unanswered-question').length;
  const names = [...findings.map(({ check }) => check), ...arguable];
  const wrong: [boolean, string][] = [
    [(kind === 'fault') === (findings.length === 0), `${kind} with ${findings.length} findings`],
    [missed > open, 'more unanswered-question than asks left open'],
    [open > missed && !names.includes('unanswered-question'), 'an ask left open without a finding'],
    ...names.map((name): [boolean, string] => [!CHECKS.includes(name), `no check ${name}`]),
    ...findings.map(({ words }): [boolean, string] => [
      words !== null && !draft.includes(words),
      `not in the draft: ${words}`,
    ]),
    ...asks.map(({ words }): [boolean, string] => [
      !said.some((text) => text.includes(words)),
      `not said by the customer: ${words}`,
    ]),
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}
