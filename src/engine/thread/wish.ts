import type { CompiledPack } from '../matchers/compiled-pack';

/** Whether a message would like something that can be granted or refused: not "is there a fee?", "do I have to?". */
export function isWish(message: string, pack: CompiledPack): boolean {
  return pack.cue('WISH').test(message.replace(/\u2019/g, "'"));
}
