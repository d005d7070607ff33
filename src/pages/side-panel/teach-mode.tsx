import type { PanelCommand } from '../../browser/panel-messages';
import type { TeachingState } from '../../browser/teaching-state';
import { texts } from '../../locales/en';
import { StepIcon } from './teach-steps';

export interface TeachModeProps {
  teaching: TeachingState;
  /** Everything of a reply was pointed at. */
  isNow: boolean;
  command(command: PanelCommand): void;
}

/** How a note is told from a reply: nothing is pointed at, the page is looked at while it writes each of them. */
export function TeachMode({ teaching: { note, gaps }, isNow, command }: TeachModeProps) {
  const { modes, switchToNote, isNote, isReply, noNotes, toldApart, withoutNotes, gap } = texts.teach;
  const show = (mode: 'reply' | 'note' | 'none') => () => command({ do: 'show-mode', mode });
  const isLearned = note === 'shown' && !gaps.includes('mode');
  const says = isLearned
    ? toldApart
    : note === 'none'
      ? withoutNotes
      : note === 'shown'
        ? gap.mode
        : switchToNote;
  return (
    <div class="teach-step">
      <StepIcon isDone={note === 'none' || isLearned} isNow={isNow} />
      <p class={isNow && !isLearned ? 'teach-now' : undefined}>{modes}</p>
      {isNow && (
        <div class="teach-hint">
          <p class="muted" role="status">
            {says}
          </p>
          <p class="teach-actions">
            <button type="button" class="button" onClick={show('note')}>
              {isNote}
            </button>
            {note === 'shown' && (
              <button type="button" class="button" onClick={show('reply')}>
                {isReply}
              </button>
            )}
            {note === null && (
              <button type="button" class="button-quiet" onClick={show('none')}>
                {noNotes}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
