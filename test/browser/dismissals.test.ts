import { describe, expect, it } from 'vitest';
import { dismissalOf, withoutDismissed } from '../../src/browser/dismissals';
import type { Conversation, Finding } from '../../src/engine/types';

const conversation: Conversation = {
  thread: [{ from: 'customer', text: 'When will it come? What does it cost?' }],
  draft: 'Just wait. Simply wait. Just wait.',
};

function finding(start: number | null, end: number | null, parts: Partial<Finding> = {}): Finding {
  const texts = { message: 'Makes the task small', why: 'It sounds as if it were easy.' };
  return {
    check: 'minimising',
    rule: 'minimising.just',
    dimension: 'respect',
    severity: 'warn',
    start,
    end,
    ...texts,
    ...parts,
  };
}

const just = finding(0, 4);
const simply = finding(11, 17);
const justAgain = finding(24, 28);

describe('a dismissal', () => {
  it('for here covers the same words of the same rule', () => {
    const dismissal = dismissalOf(just, conversation, 'here');
    expect(withoutDismissed([just, simply, justAgain], [dismissal], conversation)).toEqual([simply]);
  });

  it('for here holds while the text around it changes', () => {
    const dismissal = dismissalOf(just, conversation, 'here');
    const longer = { ...conversation, draft: 'Hi Ana,\nJust wait.' };
    expect(withoutDismissed([finding(8, 12)], [dismissal], longer)).toEqual([]);
  });

  it('for the reply covers the rule and no other', () => {
    const other = finding(0, 4, { rule: 'minimising.only' });
    const dismissal = dismissalOf(just, conversation, 'reply');
    expect(withoutDismissed([just, simply, other], [dismissal], conversation)).toEqual([other]);
  });

  it('of one open question leaves the others', () => {
    const open = { check: 'unanswered-question', rule: 'unanswered-question.open' };
    const first = finding(null, null, { ...open, evidence: [{ message: 0, start: 0, end: 18 }] });
    const second = finding(null, null, { ...open, evidence: [{ message: 0, start: 19, end: 37 }] });
    const dismissal = dismissalOf(first, conversation, 'here');
    expect(dismissal.words).toBe('When will it come?');
    expect(withoutDismissed([first, second], [dismissal], conversation)).toEqual([second]);
  });
});
