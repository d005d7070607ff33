import type { PanelCommand } from '../../browser/panel-messages';
import type { TeachingState } from '../../browser/teaching-state';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';

/** What a helpdesk cannot be read without. */
export const NEEDED_PARTS = ['composer', 'customer', 'agent'] as const;
type NeededPart = (typeof NEEDED_PARTS)[number];

export interface TeachStepsProps {
  teaching: TeachingState;
  command(command: PanelCommand): void;
}

/** What has to be pointed at, one after the other; the page asks for it by itself. */
export function TeachSteps({ teaching, command }: TeachStepsProps) {
  return (
    <ul class="teach-steps">
      {NEEDED_PARTS.map((part) => (
        <Step
          key={part}
          part={part}
          isDone={teaching.shown[part] > 0}
          isNow={teaching.pointing === part && teaching.shown[part] === 0}
          onAgain={() => command({ do: 'unpoint', what: part })}
        />
      ))}
    </ul>
  );
}

interface StepProps {
  part: NeededPart;
  isDone: boolean;
  isNow: boolean;
  onAgain(): void;
}

function Step({ part, isDone, isNow, onAgain }: StepProps) {
  const { step, again, change, pointNow } = texts.teach;
  return (
    <li class="teach-step">
      <StepIcon isDone={isDone} isNow={isNow} />
      <p class={isNow ? 'teach-now' : undefined}>{step[part]}</p>
      {isDone && (
        <button type="button" class="button-quiet" aria-label={again(step[part])} onClick={onAgain}>
          {change}
        </button>
      )}
      {isNow && <p class="teach-hint muted">{pointNow}</p>}
    </li>
  );
}

/** A shape first, a colour second. */
export function StepIcon({ isDone, isNow }: { isDone: boolean; isNow: boolean }) {
  const { done, now, open } = texts.teach.status;
  if (isDone) return <Icon name="answered" label={done} class="good" />;
  return isNow ? (
    <Icon name="now" label={now} class="teach-now-icon" />
  ) : (
    <Icon name="unanswered" label={open} class="muted" />
  );
}
