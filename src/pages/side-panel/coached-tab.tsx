import { useState } from 'preact/hooks';
import type { PanelCommand } from '../../browser/panel-messages';
import { texts } from '../../locales/en';
import type { OnDone } from './site-offer';
import { TabView, type TabViewProps } from './tab-view';
import { TaughtNote } from './taught-note';
import { isWorthTeaching, TeachOffer } from './teach-offer';
import { TeachView } from './teach-view';

export interface CoachedTabProps extends TabViewProps {
  onDone: OnDone;
}

/** A tab with a coach: what it says of the draft, or how its helpdesk is taught. */
export function CoachedTab({ onDone, ...view }: CoachedTabProps) {
  const { update, command } = view;
  /** The name of the helpdesk that was taught last. */
  const [taught, setTaught] = useState<string | null>(null);
  // The button that had focus goes each time.
  const begin = (what: PanelCommand) => {
    setTaught(null);
    command(what);
    onDone('');
  };
  const stop = (said: string) => {
    command({ do: 'stop-teaching' });
    onDone(said);
  };
  const onSaved = (name: string) => {
    setTaught(name);
    stop(texts.teach.saved(name));
  };
  if (update.teaching) {
    const { teaching } = update;
    return <TeachView {...{ teaching, command, onSaved }} onStop={() => stop('')} />;
  }
  return (
    <>
      {taught !== null && <TaughtNote name={taught} />}
      <TabView {...view} />
      {taught === null && isWorthTeaching(update) && <TeachOffer isKnown={false} command={begin} />}
    </>
  );
}
