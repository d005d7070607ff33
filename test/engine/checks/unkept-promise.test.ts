import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const ask = (agent: string, draft: string, later = 'Nothing came yet. Also, do you ship to Malta?') => ({
  draft,
  thread: [
    { from: 'customer' as const, text: 'The cable is missing.' },
    { from: 'agent' as const, text: agent },
    { from: 'customer' as const, text: later },
  ],
});
const found = (...args: Parameters<typeof ask>) =>
  findingsOf('unkept-promise', checkEnglish(ask(...args).draft, '', ask(...args)));

describe('unkept-promise', () => {
  it.each([
    "I'll send the cable today.",
    'You will receive the cable by Friday.',
    "We'll ask the warehouse.",
  ])('flags a draft that is silent on %j', (promise) => {
    const [finding] = found(promise, 'Yes, we ship to Malta.');
    expect([finding?.severity, finding?.start]).toEqual(['warn', null]);
    expect(finding?.evidence?.[0]?.message).toBe(1);
  });

  it.each([
    ['kept', "I'll send the cable today.", 'The cable left at 3 pm. Yes, we ship to Malta.'],
    ['renewed', "I'll send the cable today.", "I'll send the cable tomorrow. Yes, we ship to Malta."],
    ['explained', "I'll call you on Friday.", "Sorry, I didn't call: I was ill. Yes, to Malta too."],
    ['conditional', "If it stays away, I'll send another.", 'Yes, we ship to Malta.'],
  ])('passes a promise that is %s', (_, promise, draft) => expect(found(promise, draft)).toEqual([]));

  it('passes a promise that the customer saw kept', () => {
    const later = 'Thanks, I received it. Do you ship to Malta?';
    expect(found("I'll send the cable today.", 'Yes, we do.', later)).toEqual([]);
  });

  it('tells promises in the report, with what the draft makes of them', () => {
    const one = ask("I'll send the cable by Friday.", "I'll send the cable on Monday.");
    const [promise] = checkEnglish(one.draft, '', one).promises;
    expect(promise).toMatchObject({ message: 1, start: 0, due: 'Friday', status: 'renewed' });
  });
});
