import { useRef, useState } from 'preact/hooks';
import type { DraftCommand } from '../../browser/panel-messages';
import type { Report } from '../../engine/types';
import { texts } from '../../locales/en';
import type { CoachedDraft } from './coached-draft';
import { DraftView, type DraftViewProps } from './draft-view';
import { EmptyPage } from './empty-page';
import { useCheck } from './check-pasted';
import { runPasteCommand } from './paste-commands';
import { type Pasted, toCoachedDraft } from './pasted-draft';
import { TryDemo } from './try-demo';
import { OTHER_LANGUAGE } from './why-empty';

export interface PastePageProps extends Pick<DraftViewProps, 'judgements' | 'onCounts'> {
  pasted: Pasted;
  onChange(change: (pasted: Pasted) => Pasted): void;
}

/** Two boxes and what the coach says about them: needs no page and no permission. */
export function PastePage({ pasted, onChange, ...view }: PastePageProps) {
  // The boxes own their text: a value set from outside would empty the browser's undo list.
  const [first] = useState(pasted);
  const message = useRef<HTMLTextAreaElement>(null);
  const draft = useRef<HTMLTextAreaElement>(null);
  const checked = useCheck(pasted);
  const coached: CoachedDraft | null = checked && toCoachedDraft(pasted, checked);
  const command = (what: DraftCommand) => {
    if (!checked || !coached || !message.current || !draft.current) return;
    runPasteCommand(what, {
      ...coached,
      report: checked.report,
      message: message.current,
      reply: draft.current,
      onChange,
    });
  };
  const change = (part: Partial<Pasted>) => onChange((before) => ({ ...before, ...part, lastFix: null }));
  return (
    <>
      <section class="paste">
        <h2>{texts.paste.title}</h2>
        <p class="muted">{texts.paste.privacy}</p>
        <label>
          {texts.paste.message}
          <textarea
            ref={message}
            name="message"
            rows={5}
            spellcheck={false}
            defaultValue={first.message}
            onInput={({ currentTarget }) => change({ message: currentTarget.value })}
          />
        </label>
        <label>
          {texts.paste.draft}
          <textarea
            ref={draft}
            name="reply"
            rows={7}
            spellcheck={false}
            defaultValue={first.draft}
            onInput={({ currentTarget }) => change({ draft: currentTarget.value })}
          />
        </label>
        <label>
          {texts.paste.name}
          <input
            name="customer"
            autocomplete="off"
            spellcheck={false}
            defaultValue={first.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
      </section>
      <Result report={checked?.report ?? null} draft={coached} command={command} {...view} />
    </>
  );
}

interface ResultProps extends Omit<DraftViewProps, 'draft' | 'report'> {
  draft: CoachedDraft | null;
  report: Report | null;
}

/** What the coach says of the two boxes; while both are empty, where else it can be seen at work. */
function Result({ draft, report, ...view }: ResultProps) {
  if (!draft || !report) return <TryDemo />;
  if (report.language === null) return <EmptyPage why={OTHER_LANGUAGE} />;
  return <DraftView draft={draft} report={report} {...view} />;
}
