import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpan } from '../../src/content/move-span';
import { runs } from '../support/soak';

const DRAFT = 'We will get back to you soon.';
const words = 'get back to you';
const span = { start: DRAFT.indexOf(words), end: DRAFT.indexOf(words) + words.length };

/** The words at the moved place, or null. */
function follow(after: string): string | null {
  const moved = moveSpan(span, DRAFT, after);
  return moved && after.slice(moved.start, moved.end);
}

describe('the place of words after an edit', () => {
  it.each([
    ['nothing changed', DRAFT],
    ['text came before', `Hi Ana,\n${DRAFT}`],
    ['text came after', `${DRAFT} Thanks.`],
    ['text before went', DRAFT.slice(3)],
    ['text after went', DRAFT.slice(0, span.end)],
    ['a full stop followed them', DRAFT.replace(words, `${words}.`)],
    ['a blank came in front', DRAFT.replace(words, ` ${words}`)],
  ])('moves along when %s', (_edit, after) => {
    expect(follow(after)).toBe(words);
  });

  it.each([
    ['a letter inside changed', DRAFT.replace('back', 'bark')],
    ['a letter inside went', DRAFT.replace('back', 'bac')],
    ['a letter was put to their end', DRAFT.replace(words, `${words}r`)],
    ['a letter was put to their start', DRAFT.replace(words, `for${words}`)],
    ['they went', DRAFT.replace(words, '')],
    ['everything went', ''],
    ['everything is other text', 'No.'],
  ])('is gone when %s', (_edit, after) => {
    expect(follow(after)).toBeNull();
  });

  it('never points at other words, whatever the edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 12 });
    const cut = fc.nat({ max: 12 });
    fc.assert(
      fc.property(text, text, cut, cut, text, (head, tail, from, to, typed) => {
        const before = `${head}${words}${tail}`;
        const place = { start: head.length, end: head.length + words.length };
        const after = before.slice(0, from) + typed + before.slice(Math.max(from, to));
        const moved = moveSpan(place, before, after);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(words);
      }),
      { seed: 7, numRuns: runs(2000) },
    );
  });
});
