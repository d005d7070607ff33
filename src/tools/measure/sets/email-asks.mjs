import { estimate, share } from '../figure.mjs';
import { f1 } from '../statistics.mjs';

/** Sentences of mail: is one that wants something done found, with or without a question mark? */
export default {
  id: 'email_asks',
  file: 'email_asks',
  /**
   * @param {import('../alarms.mjs').Engine} engine
   * @param {{ id: string, text: string, label: string }[]} rows
   */
  measure(engine, rows) {
    const judged = rows.map(({ id, text, label }) => ({
      id,
      isFound: engine.findAsks(text).length > 0,
      isTrue: label === 'ask',
    }));
    const found = judged.filter(({ isFound }) => isFound);
    const real = judged.filter(({ isTrue }) => isTrue);
    return {
      figures: [
        estimate('F1 of asks', judged, (units) => f1([...units]), { least: 0.74 }),
        share('precision', found.filter(({ isTrue }) => isTrue).length, found.length),
        share('recall', real.filter(({ isFound }) => isFound).length, real.length),
      ],
      wrong: judged.filter(({ isFound, isTrue }) => isFound !== isTrue).map(({ id }) => id),
    };
  },
};
