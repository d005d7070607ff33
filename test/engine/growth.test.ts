import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check';
import type { Conversation } from '../../src/engine/types';
import english from '../../src/packs/en';
import { runs } from '../support/soak';
import { workOf } from '../support/work-meter';
import { manyOfOne } from './many-of-one';

const FEW = runs(1) * 60;
/** Four times the text is four times the work, and what is done once for each report makes it less. */
const MOST_GROWTH = 4.4;

const checker = createChecker({ packs: [english] });

function workFor(conversation: Pick<Conversation, 'thread' | 'draft'>): number {
  return workOf(() => checker.check({ locale: 'en', customer: { name: 'Ana Ruiz' }, ...conversation }));
}

describe('the work for a report', () => {
  it.each(Object.entries(manyOfOne))('grows with the number of %s, and no faster', (_name, of) => {
    // What is compiled when it is first needed is no part of it.
    workFor(of(10));
    const few = workFor(of(FEW));
    const more = workFor(of(4 * FEW));
    expect(more / few).toBeGreaterThan(1.5);
    expect(more / few).toBeLessThan(MOST_GROWTH);
  });
});
