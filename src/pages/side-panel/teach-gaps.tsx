import type { LessonGap } from '../../helpdesks/teaching/lesson';
import { texts } from '../../locales/en';

/** What could not be learned, each with the next step; a note and a reply have a step of their own. */
export function TeachGaps({ gaps: all }: { gaps: readonly LessonGap[] }) {
  const gaps = all.filter((gap) => gap !== 'mode');
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
