import { describe, expect, it } from 'vitest';
import { compareName, customerNames, nameTokens } from '../../../src/engine/thread/names';
import { grammar } from '../../../src/packs/en/grammar';

describe('nameTokens', () => {
  it.each([
    ['Ana Ruiz', ['ana', 'ruiz']],
    ['RUIZ, Ana', ['ruiz', 'ana']],
    ['José Díaz', ['jose', 'diaz']],
    ['Jean-Pierre', ['jean', 'pierre']],
    ['O’Neil', ['oneil', 'o', 'neil']],
    ['', []],
  ])('folds %j', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens);
  });
});

describe('customerNames', () => {
  const names = (name: string, text: string) =>
    [
      ...customerNames({ customer: { name }, thread: [{ from: 'customer', text }], draft: '' }, grammar),
    ].sort();

  it('knows the name without its title', () => {
    expect(names('Dr. Ana Ruiz', '')).toEqual(['ana', 'ruiz']);
  });

  it.each([
    ['behind a closing', 'Where is it?\n\nKind regards,\nSarah Poe'],
    ['in one line with it', 'Where is it?\nThanks Sarah Poe'],
    ['alone on the last line', 'Where is it?\n\nSarah Poe'],
  ])('knows a signature %s', (_where, text) => {
    expect(names('', text)).toEqual(expect.arrayContaining(['poe', 'sarah']));
  });

  it('knows the local part of an address', () => {
    expect(names('ana.ruiz7@example.com', '')).toEqual(expect.arrayContaining(['ana', 'ruiz']));
  });

  it('takes no sentence for a name', () => {
    expect(names('', 'Where is my parcel?\nIt is late.')).toEqual([]);
  });
});

describe('compareName', () => {
  const compare = (token: string, ...known: string[]) => compareName(token, new Set(known), grammar);

  it.each([
    ['ana', 'ana', 'same'],
    ['a', 'ana', 'same'],
    ['christ', 'christopher', 'same'],
    ['bob', 'robert', 'same'],
    ['anna', 'ana', 'typo'],
    ['mihcael', 'michael', 'typo'],
    ['kowalsky', 'kowalski', 'typo'],
    ['sarah', 'ana', 'other'],
    ['an', 'ana', 'typo'],
    ['olga', 'ольга', 'other-script'],
  ])('%s for %s: %s', (token, known, verdict) => {
    expect(compare(token, known)).toBe(verdict);
  });
});
