import type { PanelCommand } from '../../browser/panel-messages';
import type { SessionState } from '../../browser/session-state';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';

export interface HeaderProps {
  /** Null where no draft is in front. */
  session: SessionState | null;
  command(command: PanelCommand): void;
}

/** Which draft this is about, and the switch that pauses the coach there. */
export function Header({ session, command }: HeaderProps) {
  return (
    <header>
      <h1>
        <Icon name="coach" />
        {texts.name}
      </h1>
      {session !== null && <p class="header-draft muted">{describe(session)}</p>}
      {/* A note is not coached, so there is nothing to pause. */}
      {session !== null && session.mode !== 'note' && (
        <button
          type="button"
          class="button-quiet header-pause"
          onClick={() => command({ do: 'pause', paused: !session.paused })}
        >
          <Icon name={session.paused ? 'resume' : 'pause'} />
          {session.paused ? texts.panel.resume : texts.panel.pause}
        </button>
      )}
    </header>
  );
}

/** What the page does not say is left out, never guessed. */
function describe({ ticket, helpdesk, mode }: SessionState): string {
  return [ticket, helpdesk, texts.panel.mode[mode]].filter((part) => part !== null).join(' · ');
}
