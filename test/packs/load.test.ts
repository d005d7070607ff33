import { describe, expect, it } from 'vitest';
import en from '../../src/packs/en';
import { loadPack } from '../../src/packs/load';

describe('loading a pack', () => {
  it('gives English', async () => {
    expect(await loadPack('en')).toBe(en);
  });

  it('names a language that has none', async () => {
    await expect(loadPack('tlh')).rejects.toThrow('there is no pack for "tlh"');
  });
});
