import type { TopicWord } from './topic-word';

/**
 * Whether one topic names something that rules out what the other names: they speak of the same set of things, and of
 * none in common.
 */
export function isRuledOut(topic: readonly TopicWord[], other: readonly TopicWord[]): boolean {
  const named = topic.flatMap(({ things }) => things);
  if (named.length === 0) return false;
  const others = other.flatMap(({ things }) => things);
  const rivals = named.filter(({ set }) => others.some((one) => one.set === set));
  return (
    rivals.length > 0 &&
    !rivals.some(({ set, thing }) => others.some((one) => one.set === set && one.thing === thing))
  );
}
