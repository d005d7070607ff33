import type { DraftCommand } from '../../browser/panel-messages';
import type { Report, Span } from '../../engine/types';
import type { CoachedDraft } from './coached-draft';
import { dismiss, type Pasted, restore } from './pasted-draft';

/** What a command works on: the last report, the two boxes and the texts in them. */
export interface PasteContext extends CoachedDraft {
  report: Report;
  message: HTMLTextAreaElement;
  reply: HTMLTextAreaElement;
  onChange(change: (pasted: Pasted) => Pasted): void;
}

/** Does in the pasted texts what a session does in a page. */
export function runPasteCommand(command: DraftCommand, context: PasteContext): void {
  switch (command.do) {
    case 'jump':
      return jump(command.finding, context);
    case 'jump-to-ask':
      return jumpToAsk(command.ask, context);
    case 'fix':
      return fix(command.finding, command.fix, context);
    case 'undo-fix':
      // Any other change takes the offer to undo away, so the last step is the fix.
      context.reply.focus();
      document.execCommand('undo');
      return;
    case 'dismiss': {
      const finding = context.shown[command.finding];
      if (finding)
        context.onChange((pasted) => dismiss(pasted, finding, context.conversation, command.scope));
      return;
    }
    case 'restore':
      return context.onChange((pasted) => restore(pasted, command.dismissal));
    case 'pause':
    case 'override-opt-out':
    case 'read-again':
      return; // There is no page here that could be left alone, or read.
  }
}

/** Something absent has no place, so nothing happens. */
function jump(index: number, { shown, reply }: PasteContext): void {
  const { start = null, end = null } = shown[index] ?? {};
  if (start !== null && end !== null) select(reply, { start, end });
}

/** To the words that answer, or else to the question. */
function jumpToAsk(index: number, { report, message, reply }: PasteContext): void {
  const ask = report.asks[index];
  if (!ask) return;
  if (ask.by) select(reply, ask.by);
  else select(message, ask);
}

/** Goes in as typed text does, so the browser's own undo takes it back; not where the words have changed since. */
function fix(index: number, choice: number, { shown, conversation, reply, onChange }: PasteContext): void {
  const { start = null, end = null, fixes } = shown[index] ?? {};
  const after = fixes?.[choice]?.text;
  if (start === null || end === null || after === undefined || reply.value !== conversation.draft) return;
  select(reply, { start, end });
  document.execCommand(after === '' ? 'delete' : 'insertText', false, after);
  onChange((pasted) => ({ ...pasted, lastFix: { before: conversation.draft.slice(start, end), after } }));
}

function select(box: HTMLTextAreaElement, { start, end }: Span): void {
  box.focus();
  box.setSelectionRange(start, end);
}
