import { useState } from 'preact/hooks';
import type { Dimension, Score, Scores, ScoreTerm } from '../engine/types';
import { checkName, texts } from '../locales/en';
import { Icon } from './icon';

const DIMENSIONS: readonly Dimension[] = ['resolution', 'respect', 'tone'];

/** The three scores; each opens in place into its arithmetic. Styles: `score.css`. */
export function ScoreBar({ scores }: { scores: Scores }) {
  const [open, setOpen] = useState<Dimension | null>(null);
  return (
    <section class="scores" aria-label={texts.score.title}>
      <div class="scores-row">
        {DIMENSIONS.map((dimension) => (
          <button
            type="button"
            class="score"
            key={dimension}
            aria-expanded={open === dimension}
            onClick={() => setOpen(open === dimension ? null : dimension)}
          >
            <span class={`score-name ${dimension}`}>{texts.dimension[dimension]}</span>{' '}
            <Value score={scores[dimension]} />
            <Icon name="open" />
          </button>
        ))}
      </div>
      {open !== null && <Arithmetic dimension={open} score={scores[open]} />}
    </section>
  );
}

/** A dash alone would be read out as nothing. */
function Value({ score }: { score: Score | null }) {
  if (score !== null) return <span class="score-value">{score.value}</span>;
  return (
    <span class="score-value">
      <span aria-hidden="true">{texts.score.dash}</span>
      <span class="spoken">{texts.score.notApplicable}</span>
    </span>
  );
}

/** The formula is the engine's (`engine/score.ts`); this only reads its terms out. */
function Arithmetic({ dimension, score }: { dimension: Dimension; score: Score | null }) {
  if (score === null) return <p class="arithmetic muted">{texts.score.none(texts.dimension[dimension])}</p>;
  if (score.terms.length === 0) return <p class="arithmetic muted">{texts.score.nothingOff}</p>;
  return (
    <div class="arithmetic">
      <p>{sumOf(score)}</p>
      {score.raise !== null && <p class="muted">{texts.score.raise(checkName(score.raise))}</p>}
    </div>
  );
}

/** `100 − 9 no timeframe − 2 × 9 unanswered question = 73`: equal terms are counted, nothing is left out. */
function sumOf({ terms, value }: Score): string {
  const parts = fold(terms).map(({ check, points, count }) =>
    texts.score.term(-points, count, checkName(check)),
  );
  return ['100', ...parts, value === 0 ? texts.score.totalAtFloor : texts.score.total(value)].join(' ');
}

/** Terms of one check and one weight are one part of the sum. */
function fold(terms: readonly ScoreTerm[]): (ScoreTerm & { count: number })[] {
  const folded: (ScoreTerm & { count: number })[] = [];
  for (const term of terms) {
    const same = folded.find(({ check, points }) => check === term.check && points === term.points);
    if (same) same.count += 1;
    else folded.push({ ...term, count: 1 });
  }
  return folded;
}
