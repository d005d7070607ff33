import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/engine/pack';
import { faultsOfPack } from '../../src/engine/pack-faults';
import en from '../../src/packs/en';
import { checkOf, packOf } from './tiny-pack';

describe('a pack', () => {
  it('compiles', () => {
    const pack = compilePack(en);
    expect(faultsOfPack(en)).toEqual([]);
    expect(pack.rules.map(({ name }) => name)).toContain('no-timeframe.get-back');
  });

  it("gives rules their own reason, or the check's", () => {
    const { rules } = compilePack(packOf(checkOf({ id: 'a' }, { id: 'b', why: 'Mine.' })));
    expect(rules.map(({ name, why }) => [name, why])).toEqual([
      ['fruit.a', 'Because.'],
      ['fruit.b', 'Mine.'],
    ]);
  });

  it('hands out cues that keep no position', () => {
    const time = compilePack(en).cue('TIME');
    expect([time.test('by Friday'), time.test('by Friday'), time.test('soon')]).toEqual([true, true, false]);
  });

  it('names a cue that it does not have', () => {
    expect(() => compilePack(en).cue('MOON')).toThrow('no cue "MOON"');
  });

  it.each([
    [
      'a pattern that does not compile',
      { tokens: ['(banana'] },
      'fruit.tried: the pattern (banana does not compile',
    ],
    [
      'an unknown cue',
      { tokens: ['@MOON'] },
      'fruit.tried: the pattern @MOON does not compile (unknown cue @MOON)',
    ],
    ['an unknown guard', { unless: ['ripe'] }, 'fruit.tried: unknown guard "ripe"; the guards are negated,'],
    ['an unknown fix field', { fix: '{colour}' }, 'fruit.tried: the fix holds "{colour}"'],
  ])('names check and rule of %s', (_, rule, message) => {
    expect(faultsOfPack(packOf(checkOf(rule)))[0]).toContain(message);
  });

  it('names an id that is used twice', () => {
    expect(faultsOfPack(packOf(checkOf({}, {})))[0]).toContain('fruit.tried: the id is used twice');
  });

  it('names a guard whose words are missing', () => {
    const pack = { ...packOf(checkOf({ unless: ['negated'] })), cues: {} };
    expect(faultsOfPack(pack)[0]).toContain('the guard "negated" needs NEG in cues.yml');
  });

  it('names a credit whose pattern does not compile', () => {
    const credits = [{ credit: 'ripe', pattern: '[', examples: { flags: [], passes: [] } }];
    expect(faultsOfPack({ ...packOf(), credits })[0]).toContain(
      'credit ripe: the pattern [ does not compile',
    );
  });

  it('lists all faults at once', () => {
    const pack = packOf(checkOf({ id: 'a', tokens: ['('] }, { id: 'b', unless: ['ripe'] }));
    expect(faultsOfPack(pack).map((fault) => fault.split(':')[0])).toEqual(['fruit.a', 'fruit.b']);
  });
});
