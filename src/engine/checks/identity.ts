import type { Facts } from '../facts';
import { findHashedWords } from '../matchers/hashed-words';
import type { CompiledPack } from '../matchers/compiled-pack';
import { defineCheck, type Found } from './define-check';

const hashesOf = new WeakMap<CompiledPack, ReadonlySet<number>>();

export default defineCheck({
  id: 'identity',
  dimension: 'respect',
  severity: 'warn',
  isNoAnswer: true,
  find: findSlurs,
});

function findSlurs({ draft, pack }: Facts): Found[] {
  const known = hashesOf.get(pack) ?? new Set(fileOf(pack)?.hashedWords);
  hashesOf.set(pack, known);
  return findHashedWords(draft.scope, known).map((span) => ({ rule: 'slur', span }));
}

function fileOf({ pack }: CompiledPack) {
  return pack.checks.find(({ check }) => check === 'identity');
}
