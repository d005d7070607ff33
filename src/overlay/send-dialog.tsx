import { render } from 'preact';
import { Icon } from '../components/icon';
import type { Editor } from '../editors/define-editor';
import type { Finding, Span } from '../engine/types';
import { texts } from '../locales/en';

export interface SendQuestion {
  stops: readonly Stop[];
  /** Leads to the first stop in the draft. */
  fix(): void;
  /** False where nothing is there any more that sends. */
  send(): boolean;
}

/** What stands in the way, and its words; null for something absent. */
export interface Stop {
  finding: Finding;
  words: string | null;
}

export interface SendDialog {
  readonly isOpen: boolean;
  /** Throws, with nothing shown, where it cannot be seen. */
  open(question: SendQuestion): void;
  /** Back to the draft, as it was left. */
  close(): void;
}

/**
 * The one question before a reply with a stop is sent. A modal dialog of the browser: it lies over everything, also over
 * a dialog of the page, and keeps a second click or key from the page. Its node stays: in Chrome one that goes away
 * ends the undo step in which the agent is typing.
 */
export function createSendDialog(root: ShadowRoot, editor: Editor, signal: AbortSignal): SendDialog {
  const dialog = root.ownerDocument.createElement('dialog');
  dialog.className = 'coach send-dialog';
  dialog.setAttribute('aria-labelledby', 'send-title');
  root.append(dialog);
  let selection: Span | null = null;

  const close = () => {
    if (!dialog.open) return;
    dialog.close();
    editor.select(selection ?? { start: 0, end: 0 });
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  signal.addEventListener('abort', () => dialog.close());

  return {
    get isOpen() {
      return dialog.open;
    },
    open({ stops, fix, send }) {
      selection = editor.selection();
      const leave = (next: () => void) => () => {
        close();
        next();
      };
      const sendNow = () => {
        // Focus goes back to what was pressed, not to the draft.
        dialog.close();
        if (!send()) show(texts.sendDialog.lost);
      };
      const show = (note: string) => {
        const actions = { onFix: leave(fix), onSend: sendNow, onBack: close };
        render(<Question stops={stops} note={note} {...actions} />, dialog);
        showModally(dialog);
      };
      show(texts.sendDialog.note);
    },
    close,
  };
}

function showModally(dialog: HTMLDialogElement): void {
  dialog.showModal();
  if (!dialog.checkVisibility()) {
    dialog.close();
    throw new Error('The question cannot be seen.');
  }
  dialog.querySelector<HTMLElement>('.button-main')?.focus({ preventScroll: true });
}

/** The second click of a double click on the page's own button answers no question. */
function ignoreRepeated(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

interface QuestionProps {
  stops: readonly Stop[];
  note: string;
  onFix(): void;
  onSend(): void;
  onBack(): void;
}

function Question({ stops, note, onFix, onSend, onBack }: QuestionProps) {
  return (
    <>
      <h2 id="send-title">{texts.sendDialog.title(stops.length)}</h2>
      <ul class="send-stops">
        {stops.map(({ finding, words }) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <h3 class="finding-title">
              <Icon name="stop" label={texts.severity.stop} class="stop" />
              {finding.message}
            </h3>
            {words !== null && <p class="finding-words">{texts.quoted(words)}</p>}
            <p class="finding-why">{finding.why}</p>
          </li>
        ))}
      </ul>
      {/* Once an update of the extension has ended this script, the buttons still close it. */}
      <form
        method="dialog"
        class="send-actions"
        onSubmit={(event) => event.preventDefault()}
        onClickCapture={ignoreRepeated}
      >
        <button class="button button-main" onClick={onFix}>
          {texts.sendDialog.fix}
        </button>
        <button class="button" onClick={onSend}>
          {texts.sendDialog.send}
        </button>
        <button class="button-quiet" onClick={onBack}>
          {texts.sendDialog.back}
        </button>
      </form>
      <p class="muted" role="status">
        {note}
      </p>
    </>
  );
}
