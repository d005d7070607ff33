import type { PanelCommand } from '../../browser/panel-messages';
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
  return (
    <>
      <HowRead session={session} />
      {elsewhere !== 'reading' && <UnseenList unseen={unseen} />}
      <div class="line">
        {/* Here before it has anything to say, or its first words would not be spoken. */}
        <p class={isFailure(elsewhere) ? undefined : 'muted'} role="status">
          {elsewhere && texts.panel.elsewhere[elsewhere]}
        </p>
        {elsewhere && <ReadAgain state={elsewhere} onAgain={() => command({ do: 'read-again' })} />}
      </div>
    </>
  );
}

/** Where no profile fits the page, or none any more: that some of it is a guess. */
function HowRead({ session: { helpdesk, guessed } }: Pick<TicketSourcesProps, 'session'>) {
  if (helpdesk === null) return <p class="muted">{texts.panel.unknownPage}</p>;
  return guessed && <p>{texts.panel.guessed[guessed](helpdesk)}</p>;
}

/** Stays while it works, so that focus stays on it. */
function ReadAgain({ state, onAgain }: { state: NonNullable<ElsewhereState>; onAgain(): void }) {
  const isReading = state === 'reading';
  return (
    <button
      type="button"
      class="button-quiet"
      aria-disabled={isReading}
      onClick={() => !isReading && onAgain()}
    >
      <Icon name="again" />
      {isFailure(state) ? texts.panel.tryAgain : texts.panel.readAgain}
    </button>
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
