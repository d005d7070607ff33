import type { CompiledPack } from '../matchers/compiled-pack';
import type { Conversation } from '../types';

/** Whether the customer would like something that can be granted or refused: not "is there a fee?", "do I have to?". */
export function isWish({ thread }: Conversation, pack: CompiledPack): boolean {
  const last = thread.filter(({ from }) => from === 'customer').at(-1)?.text ?? '';
  return pack.cue('WISH').test(last.replace(/\u2019/g, "'"));
}
