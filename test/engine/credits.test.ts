import { describe, expect, it } from 'vitest';
import { checkEnglish } from './check-english';

const creditsOf = (draft: string, customer = '') =>
  checkEnglish(draft, customer).credits.map(({ credit, start, end }) => [credit, draft.slice(start, end)]);
const namesOf = (draft: string, customer = '') => creditsOf(draft, customer).map(([name]) => name);

const STEADY = 'The parcel is in Leeds. It left the depot at nine. The driver has your note. He rings twice.';

describe('answers-first', () => {
  const ask = 'Until when can I return it?';

  it('is earned by the first sentence behind the greeting', () => {
    const credits = creditsOf('Hi Ana,\n\nYou can return it until 30 June. The box can stay open.', ask);
    expect(credits).toContainEqual(['answers-first', 'You can return it until 30 June.']);
  });

  it('is not earned where something else comes first', () => {
    const draft = 'Hi Ana,\n\nThank you for your message about it. You can return it until 30 June.';
    expect(namesOf(draft, ask)).not.toContain('answers-first');
  });
});

describe('names-feeling', () => {
  it('is earned only where something is felt', () => {
    const draft = `Three calls is too many. ${STEADY}`;
    expect(namesOf(draft, 'This is unacceptable.')).toContain('names-feeling');
    expect(namesOf(draft, 'When is it sent?')).not.toContain('names-feeling');
  });
});

describe('plain-words', () => {
  it('is earned by short sentences in a draft of some length', () => {
    expect(namesOf(`${STEADY} ${STEADY} ${STEADY}`)).toContain('plain-words');
    expect(namesOf(STEADY)).not.toContain('plain-words');
  });

  it('is not earned where one sentence runs on', () => {
    const long = `It ${'went from one town to the next and '.repeat(5)}then came home.`;
    expect(namesOf(`${STEADY} ${STEADY} ${STEADY} ${long}`)).not.toContain('plain-words');
  });
});

describe('warm-ends', () => {
  const middle = `${STEADY} ${STEADY} ${STEADY}`;
  const warm = 'Thanks for the clear photo of the label.';

  it('is earned by warmth at an end and none in the middle', () => {
    expect(creditsOf(`${warm} ${middle}`)).toContainEqual(['warm-ends', warm]);
    expect(namesOf(`${STEADY} ${warm} ${STEADY} ${warm} ${STEADY}`)).not.toContain('warm-ends');
    expect(namesOf(`${warm} ${STEADY}`)).not.toContain('warm-ends');
  });
});

it('knows every credit', () => {
  const drafts: [string, string][] = [
    ['answers-first', 'You can return it until 30 June.'],
    ['names-feeling', 'Three calls is too many.'],
    ['owns-it', 'I made a mistake with the label.'],
    ['gives-time', "I'll call you by 4 pm."],
    ['says-why', 'It is late because the lorry broke down.'],
    ['offers-choice', 'Would you prefer a refund?'],
    ['anticipates', 'There is nothing more to do on your side.'],
    ['specific-thanks', 'Thanks for the clear photos of the label.'],
    ['plain-words', `${STEADY} ${STEADY} ${STEADY}`],
    ['open-door', 'Just reply here and it comes to me.'],
    ['warm-ends', `Thanks for the clear photo of the label. ${STEADY} ${STEADY} ${STEADY}`],
  ];
  const customer = 'This is unacceptable. Until when can I return it?';
  for (const [credit, draft] of drafts) expect(namesOf(`${draft} ${STEADY}`, customer)).toContain(credit);
});

it('gives no credit for words that are flagged', () => {
  const credits = creditsOf("I'll get back to you, because the courier is late and we are busy.");
  expect(credits.map(([, words]) => words).join(' ')).not.toContain('get back');
});
