import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';
import { DraftView } from './draft-view';
import { EmptyPage } from './empty-page';
import { Header } from './header';
import { useJudgements } from './judgements';
import { useLiveSession } from './live-session';
import { PastePage } from './paste-page';
import { emptyPaste } from './pasted-draft';
import { TryDemo } from './try-demo';
import { UnseenList } from './unseen-list';
import { whyEmpty } from './why-empty';

/** The whole side panel: the draft of one tab (`null`: the tab in front), or texts that were pasted. */
export function Panel({ tabId }: { tabId: number | null }) {
  const { update, command } = useLiveSession(tabId);
  const judgements = useJudgements();
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState(emptyPaste);
  const [spoken, setSpoken] = useState('');
  const session = pasting ? null : (update?.session ?? null);
  const report = session?.report ?? null;
  const why = pasting ? null : whyEmpty(update);
  const view = { judgements, onCounts: setSpoken };
  return (
    <>
      <Header session={session} command={command} />
      <main>
        {/* Here before it has anything to say, or its first words would not be spoken. */}
        <p class="spoken" role="status">
          {spoken}
        </p>
        {pasting && <PastePage pasted={pasted} onChange={setPasted} {...view} />}
        {session && report && !why && (
          <DraftView draft={session} report={report} command={command} {...view} />
        )}
        {why && <EmptyPage why={why}>{!session && <TryDemo />}</EmptyPage>}
        {session && !why && <UnseenList unseen={session.unseen} />}
      </main>
      <footer>
        <button type="button" class="button" onClick={() => setPasting(!pasting)}>
          <Icon name={pasting ? 'undo' : 'paste'} />
          {pasting ? texts.panel.backToPage : texts.panel.paste}
        </button>
      </footer>
    </>
  );
}
