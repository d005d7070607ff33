import type { Dismissal } from '../../browser/session-state';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';

/** Id of its heading, to which other parts of the panel may lead. */
export const HIDDEN_TITLE = 'hidden-title';

export interface HiddenListProps {
  dismissed: readonly Dismissal[];
  onRestore(dismissal: string): void;
}

/** Everything the agent dismissed, each with its way back. */
export function HiddenList({ dismissed, onRestore }: HiddenListProps) {
  if (dismissed.length === 0) return null;
  return (
    <section aria-labelledby={HIDDEN_TITLE}>
      <h2 id={HIDDEN_TITLE} class="group-title muted" tabIndex={-1}>
        <Icon name="hidden" />
        {texts.panel.hidden(dismissed.length)}
      </h2>
      <ul>
        {dismissed.map(({ id, message, words, scope }) => (
          <li class="line" key={id}>
            <span>
              {message}
              {/* For a whole reply no single words were meant. */}
              {words !== null && scope === 'here' && <> {texts.quoted(words)}</>}
              <span class="muted">, {texts.panel.hiddenScope[scope]}</span>
            </span>
            <button
              type="button"
              class="button-quiet"
              aria-label={texts.panel.undoHidden(message)}
              onClick={() => onRestore(id)}
            >
              <Icon name="undo" />
              {texts.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
