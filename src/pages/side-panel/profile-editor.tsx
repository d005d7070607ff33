import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../house-style/problem';
import { taughtTexts } from '../../locales/en-taught';

/** Why a text was not taken. */
export interface Refusal {
  readonly said: string;
  readonly problems: readonly Problem[];
}

export interface ProfileEditorProps {
  /** Of the page, for the label. */
  id: string;
  label: string;
  /** What it begins with. */
  text: string;
  save: string;
  /** Whether saving is what the view is for. */
  isMain: boolean;
  /** Null where the text was taken. */
  onSave(text: string): Promise<Refusal | null>;
  onInput?(): void;
  onCancel(): void;
}

/** What was typed and neither taken nor cancelled, while the panel shows something else: by editor, with what it began with. */
const typed = new Map<string, { start: string; text: string }>();

/** The text was taken. */
export function forgetTyped(id: string): void {
  typed.delete(id);
}

/** Site profiles as text. What was typed stays there until it is taken, with what is wrong with it line by line. */
export function ProfileEditor({
  id,
  label,
  text,
  save,
  isMain,
  onSave,
  onInput,
  onCancel,
}: ProfileEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => box.current?.focus(), []);
  const left = typed.get(id);
  const [first] = useState(left?.start === text ? left.text : text);
  const note = () => {
    typed.set(id, { start: text, text: box.current?.value ?? text });
    onInput?.();
  };
  const cancel = () => {
    forgetTyped(id);
    onCancel();
  };
  const trySave = async () => setRefusal(await onSave(box.current?.value ?? ''));
  return (
    <div class="profile-editor">
      <label for={id}>{label}</label>
      {/* It owns its text: a value set from outside would empty the browser's undo list. */}
      <textarea
        ref={box}
        id={id}
        rows={14}
        wrap="off"
        spellcheck={false}
        autocapitalize="off"
        defaultValue={first}
        aria-invalid={refusal !== null && refusal.problems.length > 0}
        aria-describedby={`${id}-problems`}
        onInput={note}
      />
      <div id={`${id}-problems`}>
        <p role="status">{refusal?.said}</p>
        <ProblemList
          problems={refusal?.problems ?? []}
          onShow={(line) => box.current && selectLine(box.current, line)}
        />
      </div>
      <p class="taught-actions">
        <button type="button" class={isMain ? 'button button-main' : 'button'} onClick={() => void trySave()}>
          {save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {taughtTexts.cancel}
        </button>
      </p>
    </div>
  );
}

function ProblemList({ problems, onShow }: { problems: readonly Problem[]; onShow(line: number): void }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map(({ line, path, what, how }) => (
        <li key={`${line} ${path} ${what}`}>
          <button type="button" class="button-quiet" onClick={() => onShow(line)}>
            {taughtTexts.line(line)}
          </button>
          <p>{what}</p>
          <p class="muted">{how}</p>
        </li>
      ))}
    </ul>
  );
}

/** From 1. The browser scrolls to what is selected once it has focus. */
function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  box.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
  box.blur();
  box.focus();
}
