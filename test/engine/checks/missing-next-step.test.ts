import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const PROBLEM = 'The app keeps crashing since yesterday.';
const found = (draft: string, customer: string) =>
  findingsOf('missing-next-step', checkEnglish(draft, customer)).map(({ rule, start }) => [rule, start]);

describe('missing-next-step', () => {
  it('flags a problem that stays open and a draft that says nothing about what comes next', () => {
    expect(found('The app is very popular with our customers.', PROBLEM)).toEqual([
      ['missing-next-step.absent', null],
    ]);
  });

  it('takes no demand for a secret for a next step', () => {
    expect(found('It is popular with everybody. Send me your password.', PROBLEM)).toHaveLength(1);
  });

  it('points at the ask that stays open', () => {
    const [finding] = findingsOf('missing-next-step', checkEnglish('It is popular with everybody.', PROBLEM));
    expect(finding?.evidence).toEqual([{ message: 0, start: 0, end: PROBLEM.length }]);
  });

  it('says it once: a rule that already hit speaks for it', () => {
    const rules = found('We have noted your complaint.', PROBLEM).map(([rule]) => rule);
    expect(rules).toEqual(['missing-next-step.noted']);
  });

  it.each([
    ['something done', "I've fixed it in version 4.2.", PROBLEM],
    ['a step', 'Please update the app.', PROBLEM],
    ['a step of the agent', "I'll call you at four.", PROBLEM],
    ['an alternative', 'You could also use the website.', PROBLEM],
    ['a question to the customer', 'Which phone do you use?', PROBLEM],
    ['a step without a time, which no-timeframe flags', "We'll get back to you.", PROBLEM],
    ['work that goes on', 'Our engineers are looking into it.', PROBLEM],
    ['an instruction', 'Hi Ana, open the settings and choose Reset.', PROBLEM],
    ['an honest gap', "I don't know yet. Our workshop tells me on Friday.", PROBLEM],
    ['a thank-you for praise', 'Thank you, that is good to hear.', 'Eva was wonderful, thank you!'],
    ['a closing note', 'Glad that it is solved. Have a good day.', 'It works again, thanks.'],
    ['an open question, which is no open issue', 'Rain is expected.', 'When does it arrive?'],
    ['a draft that only greets', 'Hi Ana,', PROBLEM],
    ['an empty draft', '', PROBLEM],
  ])('passes %s', (_what, draft, customer) => {
    expect(found(draft, customer)).toEqual([]);
  });
});
