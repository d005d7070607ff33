import { useState } from 'preact/hooks';

export interface Judgements {
  /** By `askKey`: what the agent said where the coach was unsure. */
  judged: ReadonlyMap<string, boolean>;
  /** `null` takes an answer back. */
  judge(key: string, answered: boolean | null): void;
}

/** The agent's own answers to “is this answered?”, for as long as the panel is open. */
export function useJudgements(): Judgements {
  const [judged, setJudged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const judge = (key: string, answered: boolean | null) => {
    const next = new Map(judged);
    if (answered === null) next.delete(key);
    else next.set(key, answered);
    setJudged(next);
  };
  return { judged, judge };
}
