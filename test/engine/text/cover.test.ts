import { expect, it } from 'vitest';
import { Cover } from '../../../src/engine/text/cover';

it('knows which spans touch what is covered', () => {
  const cover = new Cover(10, [{ start: 2, end: 4 }]);
  cover.add({ start: 6, end: 7 });
  expect(cover.touches({ start: 3, end: 5 })).toBe(true);
  expect(cover.touches({ start: 6, end: 9 })).toBe(true);
  expect(cover.touches({ start: 4, end: 6 })).toBe(false);
  expect(cover.touches({ start: 7, end: 10 })).toBe(false);
});
