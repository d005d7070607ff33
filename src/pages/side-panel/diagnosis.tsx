import { useEffect, useState } from 'preact/hooks';
import { sendTo } from '../../browser/messages';
import type { PanelUpdate } from '../../browser/panel-messages';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';

export interface DiagnosisProps {
  tabId: number;
  /** The page is asked anew after each. */
  update: PanelUpdate;
}

/** What somebody needs to find out why the coach sees nothing on a page: shown before it is copied, and no more than that. */
export function Diagnosis(props: DiagnosisProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="button-quiet">
        <Icon name="open" />
        {texts.diagnosis.title}
      </summary>
      {isOpen && <Preview {...props} />}
    </details>
  );
}

function Preview(props: DiagnosisProps) {
  const text = useDiagnosis(props);
  const { intro, title, copy, copied, notCopied } = texts.diagnosis;
  const [done, setDone] = useState({ text: '', said: '' });
  const onCopy = async (words: string) => {
    const said = await navigator.clipboard.writeText(words).then(
      () => copied,
      () => notCopied,
    );
    setDone({ text: words, said });
  };
  return (
    <div class="fold-body">
      <p class="muted">{intro}</p>
      {text !== null && (
        <>
          {/* It may be too long for its place, and keys scroll only what has focus. */}
          <pre class="diagnosis-text" tabIndex={0} role="region" aria-label={title}>
            {text}
          </pre>
          <p>
            <button type="button" class="button" onClick={() => void onCopy(text)}>
              <Icon name="paste" />
              {copy}
            </button>
          </p>
        </>
      )}
      {/* Of the very text that is shown: another one was not copied yet. */}
      <p role="status">{done.text === text && done.said}</p>
    </div>
  );
}

/** Null until the page has answered. What it said last stays until it says something else. */
function useDiagnosis({ tabId, update }: DiagnosisProps): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isStale = false;
    void sendTo(tabId, 'diagnose', {})
      .catch(() => texts.diagnosis.failed)
      .then((answer) => {
        if (!isStale) setText(answer);
      });
    return () => {
      isStale = true;
    };
  }, [tabId, update]);
  return text;
}
