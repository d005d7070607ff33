import { describe, expect, it } from 'vitest';
import type { Ask, AskStatus, Conversation, Finding, Report } from '../../../src/engine/types';
import { askKey, findingOfAsk, toAskRows } from '../../../src/pages/side-panel/ask-rows';

const conversation: Conversation = {
  id: 't-1',
  thread: [{ from: 'customer', text: 'When will it come? What does it cost? Is it blue?' }],
  draft: 'It comes on Thursday.',
};

function ask(start: number, end: number, status: AskStatus, by?: { start: number; end: number }): Ask {
  return { message: 0, start, end, kind: 'question', type: null, older: false, status, ...(by && { by }) };
}

const when = ask(0, 18, 'answered', { start: 9, end: 20 });
const cost = ask(19, 37, 'unanswered');
const blue = ask(38, 49, 'unsure');
const open: Finding = {
  check: 'unanswered-question',
  rule: 'unanswered-question.open',
  dimension: 'resolution',
  severity: 'warn',
  start: null,
  end: null,
  message: 'One question is open',
  why: 'An open question comes back.',
  evidence: [{ message: 0, start: 19, end: 37 }],
};
const report: Report = {
  language: 'en',
  findings: [open],
  asks: [when, cost, blue],
  credits: [],
  customer: { mood: null, urgency: null, topic: null },
  promises: [],
  known: [],
  scores: { resolution: null, respect: null, tone: null },
};

describe('toAskRows', () => {
  it('gives each question with the words that answer it', () => {
    const rows = toAskRows({ conversation, shown: [open] }, report, new Map());
    expect(rows.map(({ words, status, by }) => [words, status, by])).toEqual([
      ['When will it come?', 'answered', 'on Thursday'],
      ['What does it cost?', 'unanswered', null],
      ['Is it blue?', 'unsure', null],
    ]);
  });

  it('leaves out an open question whose finding was dismissed', () => {
    const rows = toAskRows({ conversation, shown: [] }, report, new Map());
    expect(rows.map(({ ask }) => ask)).toEqual([0, 2]);
  });

  it('can dismiss what is a finding, and nothing else', () => {
    const more = { ...report, asks: [when, cost, { ...blue, status: 'unanswered' as const }] };
    const rows = toAskRows({ conversation, shown: [open] }, more, new Map());
    expect(rows.map(({ canDismiss }) => canDismiss)).toEqual([false, true, false]);
  });

  it('takes the agent’s own answer only where the coach is unsure', () => {
    const judged = new Map([when, cost, blue].map((one) => [askKey(conversation, one), false]));
    const rows = toAskRows({ conversation, shown: [open] }, report, judged);
    expect(rows.map((row) => row.judged)).toEqual([null, null, false]);
  });
});

describe('askKey', () => {
  it('tells a question from that in another ticket with the same words', () => {
    expect(askKey({ ...conversation, id: 't-2' }, blue)).not.toBe(askKey(conversation, blue));
  });

  it('tells a question from that in another pasted message around the same words', () => {
    const paste = (text: string): Conversation => ({ thread: [{ from: 'customer', text }], draft: '' });
    const words = conversation.thread[0]!.text;
    expect(askKey(paste(`${words} Bye.`), blue)).not.toBe(askKey(paste(words), blue));
  });

  it('knows a question again while the draft changes', () => {
    expect(askKey({ ...conversation, draft: 'Hello.' }, blue)).toBe(askKey(conversation, blue));
  });
});

describe('findingOfAsk', () => {
  it('finds the finding by the place in the thread', () => {
    expect(findingOfAsk([open], cost)).toBe(0);
    expect(findingOfAsk([open], blue)).toBe(-1);
    expect(findingOfAsk([{ ...open, check: 'no-timeframe' }], cost)).toBe(-1);
  });
});
