import type { PanelCommand } from '../../browser/panel-messages';
import type { TeachingState } from '../../browser/teaching-state';
import { texts } from '../../locales/en';

const PARTS = ['customer', 'agent', 'note', 'bot', 'send'] as const;
type MorePart = (typeof PARTS)[number];

export interface TeachMoreProps {
  teaching: TeachingState;
  command(command: PanelCommand): void;
}

/** What makes the reading better where it is there, in any order. */
export function TeachMore({ teaching: { pointing, shown }, command }: TeachMoreProps) {
  const { more, moreOf, pointAt, pointAtPart, pointing: now } = texts.teach;
  return (
    <section aria-labelledby="teach-more-title">
      <h2 id="teach-more-title">{more}</h2>
      <ul>
        {PARTS.map((part) => (
          <li class="line" key={part}>
            <span>
              {moreOf[part]}
              <Shown count={shown[part]} part={part} />
            </span>
            <button
              type="button"
              class="button-quiet"
              aria-label={pointAtPart(moreOf[part])}
              aria-disabled={pointing === part}
              onClick={() => pointing !== part && command({ do: 'point-at', what: part })}
            >
              {pointing === part ? now : pointAt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of the sides the first one is among the steps. */
function Shown({ count, part }: { count: number; part: MorePart }) {
  const more = part === 'customer' || part === 'agent' ? count - 1 : count;
  return more > 0 ? <span class="muted"> · {texts.teach.shown(more)}</span> : null;
}
