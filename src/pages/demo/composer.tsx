import { useRef } from 'preact/hooks';
import { texts } from '../../locales/en';
import { changeDraft, chooseEditor, draft, editorKind, sendDraft, ticket, writtenIn } from './desk';
import type { Draft, EditorHandle, EditorKind } from './draft';
import { PlainEditor } from './plain-editor';
import { RichEditor } from './rich-editor';
import { AGENT } from './tickets/ticket';
import { Uploads } from './uploads';

const MODES: readonly Draft['mode'][] = ['reply', 'note'];
const EDITORS: Readonly<Record<EditorKind, typeof PlainEditor>> = { rich: RichEditor, plain: PlainEditor };
const EDITOR_KINDS: readonly EditorKind[] = ['rich', 'plain'];

/** The reply form: reply or note, one of two editors, files, and the button that sends. */
export function Composer() {
  const handle = useRef<EditorHandle | null>(null);
  const { mode } = draft.value;
  const EditorOfChoice = EDITORS[editorKind.value];
  // Another ticket, another editor or a sent reply: a fresh editor with a history of its own.
  const key = [ticket.value.id, editorKind.value, writtenIn(ticket.value).length].join();
  return (
    <form class="composer" data-composer={mode} onSubmit={(event) => submit(event)}>
      <div class="composer-bar">
        <Choice
          label={texts.demo.kindOfMessage}
          options={MODES}
          names={texts.demo.modes}
          chosen={mode}
          onChoose={(next) => changeDraft({ mode: next })}
        />
        <Choice
          label={texts.demo.editor}
          options={EDITOR_KINDS}
          names={texts.demo.editors}
          chosen={editorKind.value}
          onChoose={chooseEditor}
        />
      </div>
      <EditorOfChoice
        key={key}
        initial={draft.value}
        label={texts.demo.message}
        onChange={changeDraft}
        onReady={(ready) => (handle.current = ready)}
      />
      <Uploads />
      <div class="composer-bar">
        <button
          type="button"
          class="sample"
          data-sample
          onClick={() => handle.current?.insert(ticket.value.sample)}
        >
          {texts.demo.insertSample}
        </button>
        <span class="composer-from">
          {texts.demo.from} <span data-agent>{AGENT}</span>
        </span>
        <button type="submit" class="send" data-send>
          {texts.demo.send[mode]}
        </button>
      </div>
    </form>
  );
}

/** The browser would load the page anew. */
function submit(event: SubmitEvent): void {
  event.preventDefault();
  sendDraft();
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T;
  onChoose(option: T): void;
}

/** A switch between a few options, one of them pressed. */
function Choice<T extends string>({ label, options, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          data-choice={option}
          onClick={() => onChoose(option)}
        >
          {names[option]}
        </button>
      ))}
    </div>
  );
}
