import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/browser/session-state';
import { editorKinds, openDemo } from '../../support/demo-desk';
import { launch, type TestBrowser } from '../../support/launch';

interface Seen {
  /** The customer's questions and requests, with their status. */
  asks: [words: string, status: string][];
  /** What the coach says of the sample reply: check and words, null for something absent. */
  findings: [check: string, words: string | null][];
}

const SAMPLES: Record<string, Seen> = {
  'late-order': {
    asks: [
      ['When will it arrive?', 'unsure'],
      ["can you send it to my sister's address instead?", 'unsure'],
    ],
    findings: [
      ['scripted-empathy', 'apologize for any inconvenience'],
      ['no-timeframe', 'We are looking into'],
      ['urgency-ignored', null],
    ],
  },
  'broken-kettle': {
    asks: [['I would like a replacement before Sunday, or my money back.', 'unanswered']],
    findings: [
      ['non-apology', 'sorry you feel'],
      ['blame', 'You should have checked'],
      ['policy-wall', 'policy does not'],
      ['missing-next-step', null],
      ['unanswered-question', null],
      ['urgency-ignored', null],
    ],
  },
  'pair-scale': {
    asks: [['How do I pair it with the app on my phone?', 'answered']],
    findings: [
      [
        'hard-to-follow',
        'To pair the scale, hold its left button for five seconds until the light blinks blue. Then open the app, tap Devices and choose Wren.',
      ],
      ['missing-attachment', 'I have attached'],
    ],
  },
  'double-charge': {
    asks: [
      ['Why was I charged twice?', 'unanswered'],
      ['And when will I get the second payment back?', 'answered'],
    ],
    findings: [
      ['unfilled-placeholder', '{{customer.first_name}}'],
      ['unanswered-question', null],
    ],
  },
  'cancel-plan': {
    asks: [
      ['please cancel my monthly bean subscription.', 'answered'],
      ['Do I still have to pay for April?', 'answered'],
    ],
    findings: [
      ['policy-wall', 'terms do not'],
      ['shouting', 'MUST'],
    ],
  },
  'thank-you': { asks: [], findings: [['wrong-name', 'Martha']] },
  'three-questions': {
    asks: [
      ['Does it come with a plug for Ireland?', 'answered'],
      ['How much is shipping to Cork?', 'answered'],
      ["How long do I have to send it back if I don't like it?", 'unanswered'],
    ],
    findings: [['unanswered-question', null]],
  },
  'locked-account': { asks: [], findings: [['unsafe-request', 'send me your current password']] },
  'broken-promise': {
    asks: [
      ['When exactly will the EUR 89 be on my account?', 'unsure'],
      ['And who is responsible for this now?', 'unanswered'],
    ],
    findings: [
      ['scripted-empathy', 'I understand your frustration'],
      ['non-apology', 'sorry if'],
      ['vague-ownership', 'Your case has been passed'],
      ['no-timeframe', 'they will contact you'],
      ['scripted-empathy', 'Thank you for your patience'],
      ['unanswered-question', null],
      ['unkept-promise', null],
    ],
  },
};

describe('the sample replies', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch({ browser: 'chromium' });
  });
  afterAll(() => browser?.close());

  describe.each(editorKinds)('in the %s editor', (editor) => {
    it.each(Object.keys(SAMPLES))(
      '%s: the right questions are ticked and the right words marked',
      async (ticket) => {
        const desk = await openDemo(browser, { ticket, editor });
        await desk.insertSample();
        const state = await desk.state(({ conversation }) => conversation.draft !== '');
        expect(seenIn(state)).toEqual(SAMPLES[ticket]);
        const painted = Object.values(await desk.painted()).flat();
        const words = SAMPLES[ticket]!.findings.flatMap(([, words]) => words ?? []);
        expect(painted.length).toBe(Math.min(words.length, 3));
        expect(words).toEqual(expect.arrayContaining(painted));
        await desk.page.close();
      },
    );
  });
});

function seenIn({ conversation, report, shown }: SessionState): Seen {
  const { thread, draft } = conversation;
  return {
    asks: (report?.asks ?? [])
      .filter(({ kind }) => kind !== 'problem')
      .map(({ message, start, end, status }) => [thread[message]?.text.slice(start, end) ?? '', status]),
    findings: shown.map(({ check, start, end }) => [
      check,
      start === null || end === null ? null : draft.slice(start, end),
    ]),
  };
}
