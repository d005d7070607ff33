import type { DraftCommand } from '../browser/panel-messages';
import type { Session } from './session';

/** A number counts in the state that the panel was last told; one that fits nothing does nothing. */
export async function runCommand(session: Session, command: DraftCommand): Promise<void> {
  switch (command.do) {
    // For the whole page, which has heard them.
    case 'pause':
    case 'override-opt-out':
      return;
    case 'jump-to-ask':
      return session.revealAsk(command.ask);
    case 'undo-fix':
      return session.undoFix();
    case 'restore':
      return session.restore(command.dismissal);
    case 'read-again':
      return session.readElsewhereAgain();
    default:
      return onFinding(session, command);
  }
}

async function onFinding(
  session: Session,
  command: Extract<DraftCommand, { finding: number }>,
): Promise<void> {
  const finding = session.shown[command.finding];
  if (!finding) return;
  switch (command.do) {
    case 'jump':
      return session.reveal(finding);
    case 'dismiss':
      return session.dismiss(finding, command.scope);
    case 'fix':
      return session.fixOrOffer(finding, command.fix);
  }
}
