import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const open = (draft: string, customer: string) =>
  findingsOf('unanswered-question', checkEnglish(draft, customer)).map(({ evidence }) =>
    customer.slice(evidence![0]!.start, evidence![0]!.end),
  );

describe('unanswered-question', () => {
  it('flags a question that the draft leaves open, with the question as evidence', () => {
    const customer = 'When does it arrive? How much is the shipping?';
    const [finding, ...more] = findingsOf(
      'unanswered-question',
      checkEnglish('It arrives on Friday.', customer),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'unanswered-question.question',
      dimension: 'resolution',
      severity: 'warn',
      start: null,
      end: null,
      message: 'A question is left open',
      evidence: [{ message: 0, start: 21, end: 46 }],
    });
  });

  it('flags a forgotten request', () => {
    expect(open('It arrives on Friday.', 'When does it arrive? Please cancel my subscription.')).toEqual([
      'Please cancel my subscription.',
    ]);
  });

  it.each([
    [
      'blame',
      'You should have checked the parcel when it arrived.',
      'The kettle arrived with a cracked handle.',
    ],
    ['a demand for a secret', 'Please send me your password.', 'Please cancel my subscription.'],
  ])('takes %s for no answer', (_what, draft, customer) => {
    expect(open(draft, customer)).toEqual([customer]);
  });

  it('reads a question that a mail program broke in two lines as one', () => {
    const customer =
      'I bought two of your lamps in March and now I would like to know when\nthe third one will be sent to my new address in Cork?';
    expect(open('We sell many lamps.', customer)).toEqual([customer]);
  });

  it.each([
    ['a refusal', 'Our warranty does not cover scratches.', 'I want my money back for the scratched lid.'],
    ['an answer without shared words', 'Yes, until Friday.', 'Can I still return it? And until when?'],
    ['a social question', 'I moved the booking to Monday.', 'How are you? Please move my booking to Monday.'],
    ['an honest gap', "I don't know yet, I'll find out by Friday.", 'Does the adapter fit the old model?'],
    ['a question quoted from elsewhere', 'At six.', 'When do you close?\n\n> Is it ready?'],
    ['something perhaps answered', 'It will arrive soon.', 'When does it arrive?'],
    ['praise', 'Thank you, Eva will be glad to hear it.', 'Eva was wonderful, thank you!'],
    ['an empty draft', '', 'When does it arrive?'],
  ])('passes %s', (_what, draft, customer) => {
    expect(open(draft, customer)).toEqual([]);
  });

  it('reports three at most', () => {
    const customer = 'When is it due? How much is it? Where is the shop? Who is my contact? Is it blue?';
    expect(open('Thank you for your patience. Rain is expected.', customer)).toHaveLength(3);
  });

  it.each([
    ['warns where all that the draft says is spent on other questions', 'It arrives on Friday.', 'warn'],
    [
      'only hints where something is left that may be the answer',
      'It arrives on Friday. We pack in paper.',
      'hint',
    ],
  ])('%s', (_what, draft, severity) => {
    const customer = 'When does it arrive? Do you use plastic?';
    const [finding] = findingsOf('unanswered-question', checkEnglish(draft, customer));
    expect(finding?.severity).toBe(severity);
  });

  it('warns of what wants one form of answer, whatever else is said', () => {
    const [finding] = findingsOf(
      'unanswered-question',
      checkEnglish('We pack in paper. The boxes are blue.', 'When does it arrive?'),
    );
    expect(finding?.severity).toBe('warn');
  });

  it('gives only a hint for a question of no known type', () => {
    const [finding] = findingsOf(
      'unanswered-question',
      checkEnglish('Rain is expected.', 'Monday okay for you?'),
    );
    expect(finding?.severity).toBe('hint');
  });
});
