import { expect, it } from 'vitest';
import { check } from '../../../src/engine/check';
import { hashOf } from '../../../src/engine/matchers/hashed-words';
import { packOf } from '../tiny-pack';

const pack = packOf({ check: 'identity', why: 'Because.', hashedWords: [hashOf('banana')] });
const spansOf = (draft: string) =>
  check({ thread: [], draft }, { packs: [pack] }).findings.map(({ rule, start, end }) => [
    rule,
    draft.slice(start ?? 0, end ?? 0),
  ]);

it('finds words that the pack knows by their hash alone', () => {
  expect(spansOf('That is a Banana.')).toEqual([['identity.slur', 'Banana']]);
  expect(spansOf('That is an apple.')).toEqual([]);
});
