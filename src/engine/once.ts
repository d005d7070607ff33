/**
 * Works something out once for each key, when it is first asked for, and keeps it as long as the key is kept: what is
 * worked out of the facts of a report goes with them.
 */
export function once<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: workOut(key) };
    known.set(key, kept);
    return kept.value;
  };
}
