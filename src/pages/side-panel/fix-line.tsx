import type { AppliedFix } from '../../browser/session-state';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';

/** What the last fix did, and the way back. */
export function FixLine({ fix, onUndo }: { fix: AppliedFix | null; onUndo(): void }) {
  if (fix === null) return null;
  return (
    <p class="line">
      <span>
        {fix.after === '' ? texts.panel.removed(fix.before) : texts.panel.replaced(fix.before, fix.after)}
      </span>
      <button type="button" class="button-quiet" onClick={onUndo}>
        <Icon name="undo" />
        {texts.undo}
      </button>
    </p>
  );
}
