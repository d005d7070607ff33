import { once } from '../once';
import type { AddressForms } from '../pack-types';

const patternOf = once(({ signOff }: Pick<AddressForms, 'signOff'>) => new RegExp(signOff, 'gmu'));

/** Where a text closes; the group `name` is who signs. */
export function signOffsIn(text: string, address: Pick<AddressForms, 'signOff'>): RegExpExecArray[] {
  return [...text.matchAll(patternOf(address))];
}
