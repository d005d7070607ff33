import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check';
import type { Channel } from '../../../src/engine/types';
import en from '../../../src/packs/en';
import { checkEnglish, findingsOf } from '../check-english';

const checker = createChecker({ packs: [en], levels: { 'missing-greeting': 'warn' } });
const flagged = (draft: string, channel: Channel = 'email') =>
  findingsOf('missing-greeting', checker.check({ thread: [], draft, channel })).map(
    ({ severity }) => severity,
  );

describe('missing-greeting', () => {
  it('is off until a level is set, and then has that level', () => {
    expect(findingsOf('missing-greeting', checkEnglish('Your refund is out.'))).toEqual([]);
    expect(flagged('Your refund is out.')).toEqual(['warn']);
  });

  it('passes a greeting near the top, and a line in a chat', () => {
    expect(flagged('Hi Ana,\n\nyour refund is out.')).toEqual([]);
    expect(flagged('4711\nGood morning Ana, your refund is out.')).toEqual([]);
    expect(flagged('Your refund is out.', 'chat')).toEqual([]);
  });
});
