import { describe, expect, it } from 'vitest';
import { compileAsks } from '../../../src/engine/coverage/language';
import { coverageThresholds, measureCoverage } from '../../../src/engine/coverage/measure';
import english from '../../../src/packs/en';

const language = compileAsks(english);
const measure = (ask: string, reply: string) => measureCoverage(ask, reply, language);

describe('measureCoverage', () => {
  it('is above the answered threshold for an answer', () => {
    expect(measure('When does the shop open?', 'It opens at 9:00.')).toBeGreaterThanOrEqual(
      coverageThresholds.answered,
    );
  });

  it('lies between the thresholds for what only looks like one', () => {
    const value = measure('When does my parcel arrive?', 'Soon.');
    expect(value).toBeGreaterThanOrEqual(coverageThresholds.unsure);
    expect(value).toBeLessThan(coverageThresholds.answered);
  });

  it('is 0 for an empty reply and for thanks alone', () => {
    expect(measure('When does the shop open?', '')).toBe(0);
    expect(measure('When does the shop open?', 'Thank you for your message.')).toBe(0);
  });

  it('is higher where the reply is about the thing', () => {
    const ask = 'How long does the repair of my bicycle take?';
    expect(measure(ask, 'The repair of your bicycle takes 3 days.')).toBeGreaterThan(
      measure(ask, 'The meeting takes 3 days.'),
    );
  });

  it('compares by words where nothing is asked', () => {
    expect(measure('Bicycle bell', 'The bell of the bicycle is in the box.')).toBeGreaterThan(
      measure('Bicycle bell', 'The weather is fine.'),
    );
  });

  it('never leaves 0..1', () => {
    const value = measure(
      'Can you cancel my plan?',
      "I've cancelled your plan; the plan ended today. Yes, done.",
    );
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(1);
  });
});
