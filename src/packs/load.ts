import type { Pack } from '../engine/pack-types';

const packs = import.meta.glob<{ default: Pack }>('./*/index.ts');

/** The pack of a language (`en`), loaded on demand. Rejects when there is none. */
export async function loadPack(language: string): Promise<Pack> {
  const load = packs[`./${language}/index.ts`];
  if (!load) throw new Error(`there is no pack for "${language}"`);
  return (await load()).default;
}
