import type { SessionState } from '../../browser/session-state';
import { DraftView, type DraftViewProps } from './draft-view';
import { EmptyPage } from './empty-page';
import { TicketSources } from './ticket-sources';
import { TryDemo } from './try-demo';
import { whyEmpty } from './why-empty';

export interface TabViewProps extends Omit<DraftViewProps, 'draft' | 'report'> {
  /** Null where no draft is open. */
  session: SessionState | null;
}

/** What a coach says of the draft in its tab, or why it has nothing to say. */
export function TabView({ session, ...view }: TabViewProps) {
  const why = whyEmpty({ session });
  const report = session?.report ?? null;
  return (
    <>
      {session && report && !why && <DraftView draft={session} report={report} {...view} />}
      {why && <EmptyPage why={why}>{!session && <TryDemo />}</EmptyPage>}
      {session && !session.paused && session.mode !== 'note' && (
        <TicketSources session={session} command={view.command} />
      )}
    </>
  );
}
