import type { Unseen } from '../../engine/types';
import { texts } from '../../locales/en';

/** What the page does not show the coach, and what follows from it. */
export function UnseenList({ unseen }: { unseen: readonly Unseen[] }) {
  if (unseen.length === 0) return null;
  return (
    <section aria-labelledby="unseen-title">
      <h2 id="unseen-title">{texts.panel.unseenTitle}</h2>
      <ul class="muted">
        {unseen.map((what) => (
          <li key={what}>{texts.panel.unseen[what]}</li>
        ))}
      </ul>
    </section>
  );
}
