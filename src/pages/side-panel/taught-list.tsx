import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';
import { taughtTexts } from '../../locales/en-taught';
import { keepChanges, type ProfileChange, undoOf } from './profile-changes';
import { useTaught } from './taught';
import { TaughtImport } from './taught-import';
import { TaughtRow } from './taught-row';

/** What was done last, and what takes it back. */
interface Done {
  readonly said: string;
  readonly changes: readonly ProfileChange[];
}

/** The helpdesks that somebody taught: edited as text, shared as files, removed and brought back. */
export function TaughtList() {
  const { profiles, isUnreadable } = useTaught();
  const [edited, setEdited] = useState<SiteProfile | null>(null);
  const [done, setDone] = useState<Done>({ said: '', changes: [] });
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (said: string, changes: readonly ProfileChange[] = []) => setDone({ said, changes });
  /** The button that was pressed is gone with what it did. */
  const change = async (said: string, changes: readonly ProfileChange[], isUndoable = true) => {
    await keepChanges(changes).then(
      () => say(said, isUndoable ? changes : []),
      () => say(taughtTexts.unkept, done.changes),
    );
    heading.current?.focus();
  };
  /** Where it can be undone, the way back is the next thing by key. */
  const report = (said: string, changes?: readonly ProfileChange[]) => {
    say(said, changes);
    if (changes) heading.current?.focus();
  };
  const remove = (profile: SiteProfile) =>
    change(taughtTexts.removed(profile.name), [{ before: profile, after: null }]);
  const taught = profiles ?? [];
  return (
    <section class="taught" aria-labelledby="taught-title">
      <h2 id="taught-title" tabIndex={-1} ref={heading}>
        {taughtTexts.title}
      </h2>
      <p class="muted">{profiles?.length === 0 ? taughtTexts.none : taughtTexts.intro}</p>
      {isUnreadable && <p>{taughtTexts.unreadable}</p>}
      <p role="status">{done.said}</p>
      {done.changes.length > 0 && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => void change(taughtTexts.undone, undoOf(done.changes), false)}
        >
          <Icon name="undo" />
          {taughtTexts.undo}
        </button>
      )}
      <ul>
        {rowsOf(taught, edited).map((profile) => (
          <TaughtRow
            key={profile.id}
            profile={profile}
            taught={taught}
            isEdited={profile.id === edited?.id}
            onEdit={(isEdited) => setEdited(isEdited ? profile : null)}
            onDone={report}
            onRemove={() => void remove(profile)}
          />
        ))}
      </ul>
      <TaughtImport
        taught={taught}
        onKeep={(changes) => change(taughtTexts.imported(changes.length), changes)}
      />
    </section>
  );
}

/** What is edited stays, also when another window removes its helpdesk: nobody's text goes by itself. */
function rowsOf(taught: readonly SiteProfile[], edited: SiteProfile | null): readonly SiteProfile[] {
  return edited && !taught.some(({ id }) => id === edited.id) ? [...taught, edited] : taught;
}
