import type { LessonGap } from '../../helpdesks/teaching/lesson';
import { texts } from '../../locales/en';

/** What could not be learned, each with the next step. */
export function TeachGaps({ gaps }: { gaps: readonly LessonGap[] }) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="teach-gaps-title">
      <h2 id="teach-gaps-title">{texts.teach.gapsTitle}</h2>
      <ul class="muted">
        {gaps.map((gap) => (
          <li key={gap}>{texts.teach.gap[gap]}</li>
        ))}
      </ul>
    </section>
  );
}
