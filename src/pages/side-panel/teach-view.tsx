import type { PanelCommand } from '../../browser/panel-messages';
import type { TeachingState } from '../../browser/teaching-state';
import { texts } from '../../locales/en';
import { TeachGaps } from './teach-gaps';
import { TeachMode } from './teach-mode';
import { TeachMore } from './teach-more';
import { TeachReading } from './teach-reading';
import { TeachSave } from './teach-save';
import { NEEDED_PARTS, TeachSteps } from './teach-steps';

export interface TeachViewProps {
  teaching: TeachingState;
  command(command: PanelCommand): void;
  /** Hears the name under which it was saved. */
  onSaved(name: string): void;
  onStop(): void;
}

/** Teaching the coach the helpdesk of a page: what to point at, what is read then, and how it is kept. */
export function TeachView({ teaching, command, onSaved, onStop }: TeachViewProps) {
  const { title, intro, byKeys, stop, step, asked } = texts.teach;
  const { pointing, shown, profile, reading, gaps, note } = teaching;
  const isAllShown = NEEDED_PARTS.every((part) => shown[part] > 0);
  // On another page than the one where it was taught there is only something to look at.
  const isTaughtHere = Object.values(shown).some((count) => count > 0) || profile === null;
  const isDone = !isTaughtHere || (isAllShown && note !== null);
  return (
    <div class="teach">
      <p class="spoken" role="status">
        {pointing && asked(step[pointing])}
      </p>
      <section aria-labelledby="teach-title">
        <div class="line">
          <h2 id="teach-title">{title}</h2>
          <button type="button" class="button-quiet teach-stop" onClick={onStop}>
            {stop}
          </button>
        </div>
        {isTaughtHere && !isAllShown && (
          <>
            <p class="muted">{intro}</p>
            <p class="muted">{byKeys}</p>
          </>
        )}
        {isTaughtHere && <TeachSteps teaching={teaching} command={command} />}
        {isTaughtHere && <TeachMode teaching={teaching} isNow={isAllShown} command={command} />}
      </section>
      {profile && (isAllShown || !isTaughtHere) && <TeachReading reading={reading} />}
      {isAllShown && <TeachGaps gaps={gaps} />}
      {profile && isDone && <TeachSave profile={profile} onSaved={onSaved} />}
      {isAllShown && <TeachMore teaching={teaching} command={command} />}
    </div>
  );
}
