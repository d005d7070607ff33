import type { PanelCommand } from '../../browser/messages';
import type { ElsewhereFailure, ElsewhereState, SessionState } from '../../browser/session-state';
import { Icon } from '../../components/icon';
import type { Unseen } from '../../engine/types';
import { texts } from '../../locales/en';

export interface TicketSourcesProps {
  session: SessionState;
  command(command: PanelCommand): void;
}

/** Where the customer's words were read when the page of the reply does not show them, and what stays unseen. */
export function TicketSources({ session, command }: TicketSourcesProps) {
  const { elsewhere, unseen } = session;
  if (elsewhere === 'reading') return <p class="muted">{texts.panel.elsewhere.reading}</p>;
  return (
    <>
      {isFailure(elsewhere) && (
        <ElsewhereFailed why={elsewhere} onAgain={() => command({ do: 'read-again' })} />
      )}
      <UnseenList unseen={unseen} />
      {elsewhere === 'read' && <p class="muted">{texts.panel.elsewhere.read}</p>}
    </>
  );
}

function ElsewhereFailed({ why, onAgain }: { why: ElsewhereFailure; onAgain(): void }) {
  return (
    <p class="line" role="status">
      <span>{texts.panel.elsewhere[why]}</span>
      <button type="button" class="button-quiet" onClick={onAgain}>
        <Icon name="again" />
        {texts.panel.readAgain}
      </button>
    </p>
  );
}

/** What the page does not show the coach, and what follows from it. */
function UnseenList({ unseen }: { unseen: readonly Unseen[] }) {
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

function isFailure(state: ElsewhereState): state is ElsewhereFailure {
  return state !== null && state !== 'read' && state !== 'reading';
}
