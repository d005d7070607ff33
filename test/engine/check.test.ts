import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check';
import type { Conversation, Report, Span } from '../../src/engine/types';
import english from '../../src/packs/en';
import { runs } from '../support/soak';
import { checkEnglish } from './check-english';

const SEED = { seed: 20261122 };
const CUSTOMER = 'Where is my parcel and can you change the delivery address?\n\nThe app crashes too.\n\nAna';
const thread: Conversation['thread'] = [{ from: 'customer', text: CUSTOMER }];
const fresh = () => createChecker({ packs: [english] });
const shared = fresh();

/** Pieces that rules and coverage react to, and some that no text should hold. */
const pieces = fc.constantFrom(
  ...['Hi Ana,', 'Hi Sarah,', '\n\n', '\n', ' ', "We'll get back to you soon.", 'You failed to attach it!!'],
  ...[
    'Yes, until Friday.',
    "I've changed the address.",
    'Your parcel is at our depot.',
    'See attached.',
    '{{name}}',
  ],
  ...[
    '> quoted',
    'https://x.example/a',
    "We can't, it's our policy.",
    'Please',
    'Best,\nTom',
    '1. Open it',
    '`code`',
  ],
  ...['\ud800', '\udc00', '\u0000', '\u202e', 'שלום', '😀', '\u2028', '\t', '"', '(', '@', '…'],
);
const drafts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' '));
const edits = fc.record({ draft: drafts, at: fc.nat(), key: fc.oneof(pieces, fc.constant('x')) });

function spansIn({ findings, asks, credits }: Report): Span[] {
  const found = findings.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  return [...found, ...asks.flatMap(({ by }) => by ?? []), ...credits];
}

describe('createChecker', () => {
  it('reports in the public shape', () => {
    const report = checkEnglish('Hi Sarah,\n\nYour parcel is at our depot; it comes on Friday.', CUSTOMER, {
      id: 't-1',
      topic: 'delivery',
      customer: { name: 'Ana Ruiz' },
    });
    expect(report).toMatchObject({
      id: 't-1',
      asks: [
        { message: 0, start: 0, end: 18, kind: 'question', type: 'status', older: false, status: 'answered' },
        { message: 0, start: 23, end: 59, kind: 'request', type: 'change-cancel', status: 'unanswered' },
        { kind: 'problem', status: 'unanswered' },
      ],
      customer: { mood: null, urgency: null, topic: 'delivery' },
      promises: [],
      known: [],
    });
    expect(report.findings.map(({ rule, start, end }) => [rule, start, end])).toContainEqual([
      'wrong-name.other',
      3,
      8,
    ]);
    expect(report.asks[0]?.by).toEqual({ start: 11, end: 38 });
  });

  it('leaves out what the conversation leaves out', () => {
    expect(checkEnglish('Yes.')).not.toHaveProperty('id');
    expect(checkEnglish('Yes.').customer).toEqual({ mood: null, urgency: null, topic: null });
  });

  it.each(['', '   \n\n ', '> only a quote'])(
    'finds nothing and gives no score for the empty draft %j',
    (draft) => {
      const report = checkEnglish(draft, CUSTOMER);
      expect(report.findings).toEqual([]);
      expect(report.scores).toEqual({ resolution: null, respect: null, tone: null });
      expect(report.asks.map(({ status }) => status)).toEqual(['unanswered', 'unanswered', 'unanswered']);
    },
  );

  it('has scores that can be recomputed from the findings', () => {
    const { findings, scores } = checkEnglish("You failed to call!! We'll get back to you soon.", CUSTOMER);
    const points = { stop: 30, warn: 9, hint: 3 };
    for (const dimension of ['resolution', 'respect', 'tone'] as const) {
      const lost = findings
        .filter((finding) => finding.dimension === dimension)
        .reduce((sum, { severity }) => sum + points[severity], 0);
      expect(scores[dimension]?.value).toBe(Math.max(0, 100 - lost));
    }
  });

  it('does not ask about praise', () => {
    const report = checkEnglish('Thank you, I will tell Eva.', 'Eva was wonderful, thank you so much!');
    expect(report.asks).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  it('has a message for every finding that code makes', () => {
    const texts = new Map(english.checks.map(({ check, messages }) => [check, Object.keys(messages ?? {})]));
    expect(texts.get('unanswered-question')).toEqual(['question', 'request', 'problem']);
    expect(texts.get('missing-next-step')).toEqual(['absent']);
    expect(texts.get('wrong-name')).toEqual(['other', 'typo', 'mid-text']);
  });

  it('wants at least one pack', () => {
    expect(() => createChecker({ packs: [] })).toThrow('no pack');
  });

  it('judges nothing of a conversation in a language it has no pack for', () => {
    const report = fresh().check({ id: 't-2', locale: 'fi', thread, draft: 'Hei {{name}}' });
    expect(report).toMatchObject({ id: 't-2', language: null, findings: [], asks: [] });
    expect(report.scores).toEqual({ resolution: null, respect: null, tone: null });
  });
});

describe('a recheck after an edit', () => {
  it('reports the same as a check from scratch', () => {
    const scratch = fresh();
    fc.assert(
      fc.property(edits, ({ draft, at, key }) => {
        const place = at % (draft.length + 1);
        const edited = draft.slice(0, place) + key + draft.slice(place);
        shared.check({ thread, draft });
        const again = shared.check({ thread, draft: edited });
        scratch.check({ thread: [], draft: '' });
        expect(again).toEqual(scratch.check({ thread, draft: edited }));
      }),
      { ...SEED, numRuns: runs(150) },
    );
  });

  it('reports the same after a whole session of edits', () => {
    const session = fc.array(fc.record({ at: fc.nat(), cut: fc.nat(5), key: pieces }), { maxLength: 8 });
    fc.assert(
      fc.property(drafts, session, (first, all) => {
        const checker = fresh();
        checker.check({ thread, draft: first });
        const last = all.reduce((draft, { at, cut, key }) => {
          const place = at % (draft.length + 1);
          const edited = draft.slice(0, place) + key + draft.slice(place + cut);
          checker.check({ thread, draft: edited });
          return edited;
        }, first);
        expect(checker.check({ thread, draft: last })).toEqual(fresh().check({ thread, draft: last }));
      }),
      { ...SEED, numRuns: runs(10) },
    );
  });

  it('follows a thread that grew', () => {
    const checker = fresh();
    checker.check({ thread, draft: 'Yes.' });
    const grown: Conversation = {
      thread: [...thread, { from: 'customer', text: 'How much is it?' }],
      draft: 'Yes.',
    };
    expect(checker.check(grown)).toEqual(fresh().check(grown));
  });
});

describe('any text', () => {
  const conversations = fc.record({
    draft: fc.oneof(drafts, fc.string({ unit: 'binary', maxLength: 300 })),
    message: fc.oneof(drafts, fc.string({ unit: 'binary', maxLength: 300 })),
    name: fc.string({ unit: 'binary', maxLength: 20 }),
  });

  it('is judged without an error, twice the same, with every offset in range', () => {
    fc.assert(
      fc.property(conversations, ({ draft, message, name }) => {
        const conversation: Conversation = {
          customer: { name },
          thread: [{ from: 'customer', text: message }],
          draft,
          attachments: [],
        };
        const report = shared.check(conversation);
        expect(shared.check(conversation)).toEqual(report);
        for (const { start, end } of spansIn(report)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
        for (const { start, end } of report.asks) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(message.length);
        }
      }),
      { ...SEED, numRuns: runs(300) },
    );
  });

  it.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a million blanks', ' '.repeat(1_000_000)],
    ['a million question marks', '?'.repeat(1_000_000)],
    ['very many questions', 'when is it? '.repeat(20_000)],
    ['very many capitals', 'Ana Ruiz '.repeat(50_000)],
    ['one word of many patterns', 'not '.repeat(250_000)],
    ['lone surrogates', '\ud800\udc00\udc00\ud800'.repeat(1000)],
    ['NUL', '\u0000'.repeat(1000)],
    ['ten thousand quotes in one another', `${'>'.repeat(10_000)} When is it?\n`],
    ['ten thousand quotation marks', '"Where is it" '.repeat(5000)],
    ['emoji', '👩\u200d👩\u200d👧 😀 when? '.repeat(5000)],
    ['zero width', 'wh\u200ben\u200d is\u2060 it\ufeff? '.repeat(5000)],
    ['lines of blanks', `${' '.repeat(2000)}\n`.repeat(50)],
    ['right to left', '\u202eשלום מתי זה מגיע? '.repeat(100)],
  ])('may be %s', (_what, text) => {
    expect(() => checkEnglish(text, text, { customer: { name: text.slice(0, 2000) } })).not.toThrow();
  });
});
