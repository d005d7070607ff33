import type { PanelUpdate } from '../../browser/messages';
import { texts } from '../../locales/en';

/** Why there is nothing to show, and what to do about it. */
export function EmptyPage({ update }: { update: PanelUpdate | null }) {
  const { title, lines } = explain(update);
  return (
    <section class="empty">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p class="muted" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}

function explain(update: PanelUpdate | null): { title: string; lines: string[] } {
  const { panel } = texts;
  if (update === null) return { title: panel.nobodyTitle, lines: [panel.nobody, panel.nobodyElse] };
  if (update.session === null) return { title: panel.noDraftTitle, lines: [panel.noDraft] };
  if (update.session.paused) return { title: panel.pausedTitle, lines: [panel.paused] };
  return { title: panel.noteTitle, lines: [panel.note] };
}
