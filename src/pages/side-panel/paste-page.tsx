import { useRef, useState } from 'preact/hooks';
import type { PanelCommand } from '../../browser/messages';
import { texts } from '../../locales/en';
import type { CoachedDraft } from './coached-draft';
import { DraftView, type DraftViewProps } from './draft-view';
import { useCheck } from './check-pasted';
import { runPasteCommand } from './paste-commands';
import { type Pasted, toCoachedDraft } from './pasted-draft';

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
  const command = (what: PanelCommand) => {
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
            defaultValue={first.draft}
            onInput={({ currentTarget }) => change({ draft: currentTarget.value })}
          />
        </label>
        <label>
          {texts.paste.name}
          <input
            name="customer"
            autocomplete="off"
            defaultValue={first.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
      </section>
      {checked && coached && (
        <DraftView draft={coached} report={checked.report} command={command} {...view} />
      )}
    </>
  );
}
