import { useRef, useState } from 'preact/hooks';
import type { PanelCommand } from '../../browser/panel-messages';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';
import { ClosedFrameNote } from './closed-frame-note';
import { CoachedTab } from './coached-tab';
import { Header } from './header';
import { useJudgements } from './judgements';
import { useLiveSession } from './live-session';
import { PastePage } from './paste-page';
import { emptyPaste } from './pasted-draft';
import { SendSetting } from './send-setting';
import { SiteList } from './site-list';
import { SiteTerms } from './site-terms';
import { WithoutCoach } from './site-without-coach';
import { useTabSite } from './tab-site';
import { TaughtList } from './taught-list';
import { TeachOffer } from './teach-offer';

type View = 'tab' | 'paste' | 'settings';

/** The whole side panel: the draft of one tab (`null`: the tab in front), texts that were pasted, or the settings. */
export function Panel({ tabId }: { tabId: number | null }) {
  const { update, command } = useLiveSession(tabId);
  const tab = useTabSite(tabId, update !== null);
  const judgements = useJudgements();
  const [view, setView] = useState<View>('tab');
  const [pasted, setPasted] = useState(emptyPaste);
  const [spoken, setSpoken] = useState('');
  const main = useRef<HTMLElement>(null);
  const onDone = (said: string) => {
    setSpoken(said);
    main.current?.focus();
  };
  const coached = view === 'tab' ? update : null;
  const teach = (what: PanelCommand) => {
    setView('tab');
    command(what);
    onDone('');
  };
  const drafts = { judgements, onCounts: setSpoken };
  return (
    <>
      <Header session={coached?.session ?? null} command={command} />
      {coached && !coached.teaching && <SiteTerms tab={tab} onDone={onDone} />}
      <main tabIndex={-1} ref={main}>
        {/* Here before it has anything to say, or its first words would not be spoken. */}
        <p class="spoken" role="status">
          {spoken}
        </p>
        {coached?.closedFrame && tab && (
          <ClosedFrameNote frame={coached.closedFrame} tabId={tab.tabId} onDone={onDone} />
        )}
        {coached && <CoachedTab update={coached} command={command} onDone={onDone} {...drafts} />}
        {view === 'tab' && !coached && (
          <WithoutCoach key={`${tab?.tabId} ${tab?.site}`} tab={tab} onDone={onDone} />
        )}
        {view === 'paste' && <PastePage pasted={pasted} onChange={setPasted} {...drafts} />}
        {view === 'settings' && <SiteList />}
        {view === 'settings' && <TaughtList />}
        {view === 'settings' && update && <TeachOffer isKnown command={teach} />}
        {view === 'settings' && <SendSetting />}
      </main>
      <Footer view={view} onView={setView} />
    </>
  );
}

/** Leads from the tab to what does without it, and back. */
function Footer({ view, onView }: { view: View; onView(view: View): void }) {
  if (view !== 'tab') {
    return (
      <footer>
        <button type="button" class="button" onClick={() => onView('tab')}>
          <Icon name="undo" />
          {texts.panel.backToPage}
        </button>
      </footer>
    );
  }
  return (
    <footer>
      <button type="button" class="button" onClick={() => onView('paste')}>
        <Icon name="paste" />
        {texts.panel.paste}
      </button>
      <button type="button" class="button" onClick={() => onView('settings')}>
        <Icon name="settings" />
        {texts.settings.title}
      </button>
    </footer>
  );
}
