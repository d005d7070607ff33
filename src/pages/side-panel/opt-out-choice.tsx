import type { OptOut, PanelCommand } from '../../browser/panel-messages';
import { texts } from '../../locales/en';

export interface OptOutChoiceProps {
  optOut: OptOut;
  command(command: PanelCommand): void;
}

/** Where a page asks assistants to stay away: the agent decides for its site, and can take it back. */
export function OptOutChoice({ optOut, command }: OptOutChoiceProps) {
  if (optOut === null) return null;
  const { overridden, override, takeBack } = texts.panel.optOut;
  const isOverridden = optOut === 'overridden';
  return (
    <section class="opt-out">
      {isOverridden && <p class="muted">{overridden}</p>}
      {/* One button in both states, so that focus stays on it. */}
      <button
        type="button"
        class={isOverridden ? 'button-quiet' : 'button'}
        onClick={() => command({ do: 'override-opt-out', isOn: !isOverridden })}
      >
        {isOverridden ? takeBack : override}
      </button>
    </section>
  );
}
