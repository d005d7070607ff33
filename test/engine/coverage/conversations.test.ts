import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check';
import english from '../../../src/packs/en';
import table from './conversations.yml';

interface Case {
  name: string;
  message: string;
  draft: string;
  /** `status` may name two values, `unanswered|unsure`, where a careful reader would accept either. */
  asks: { text: string; type: string | null; status: string }[];
}

const cases = table as Case[];
const checker = createChecker({ packs: [english] });

describe('the asks of a conversation and what the reply leaves open', () => {
  it.each(cases)('$name', ({ message, draft, asks }) => {
    const report = checker.check({ thread: [{ from: 'customer', text: message }], draft });
    const found = report.asks.map(({ start, end, type, status }, index) => ({
      text: message.slice(start, end),
      type,
      status: asks[index]?.status.split('|').includes(status) ? asks[index].status : status,
    }));
    expect(found).toEqual(asks);
  });

  it('holds at least thirty conversations', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });
});
