import type { PanelUpdate } from '../../browser/panel-messages';
import { DraftView, type DraftViewProps } from './draft-view';
import { EmptyPage } from './empty-page';
import { OptOutChoice } from './opt-out-choice';
import { TicketSources } from './ticket-sources';
import { TryDemo } from './try-demo';
import { whyEmpty } from './why-empty';

export interface TabViewProps extends Omit<DraftViewProps, 'draft' | 'report'> {
  update: PanelUpdate;
}

/** What a coach says of the draft in its tab, or why it has nothing to say. */
export function TabView({ update, ...view }: TabViewProps) {
  const { session, optOut, closedFrame } = update;
  const why = whyEmpty(update);
  const report = session?.report ?? null;
  return (
    <>
      {session && report && !why && <DraftView draft={session} report={report} {...view} />}
      {why && !closedFrame && <EmptyPage why={why}>{!session && !optOut && <TryDemo />}</EmptyPage>}
      <OptOutChoice optOut={optOut} command={view.command} />
      {session && !session.paused && session.mode !== 'note' && (
        <TicketSources session={session} command={view.command} />
      )}
    </>
  );
}
