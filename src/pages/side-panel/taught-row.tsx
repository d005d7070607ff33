import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';
import { taughtTexts } from '../../locales/en-taught';
import { isSameProfile, keepChanges, type ProfileChange } from './profile-changes';
import { forgetTyped, ProfileEditor, type Refusal } from './profile-editor';
import { download, fileNameOf, readProfiles, writeProfiles } from './profile-files';

export interface TaughtRowProps {
  profile: SiteProfile;
  taught: readonly SiteProfile[];
  isEdited: boolean;
  onEdit(isEdited: boolean): void;
  /** Something was done; with `changes` it can be undone. */
  onDone(said: string, changes?: readonly ProfileChange[]): void;
  onRemove(): void;
}

/** A helpdesk that somebody taught, and what can be done with it. */
export function TaughtRow({ profile, taught, isEdited, onEdit, onDone, onRemove }: TaughtRowProps) {
  const { name } = profile;
  const editButton = useRef<HTMLButtonElement>(null);
  const share = async (give: (yaml: string) => Promise<string> | string) =>
    onDone(await give(await writeProfiles([profile])));
  const write = (yaml: string) => {
    download(fileNameOf(profile), yaml);
    return taughtTexts.downloaded(fileNameOf(profile));
  };
  const copy = (yaml: string) =>
    navigator.clipboard.writeText(yaml).then(
      () => taughtTexts.copied(name),
      () => taughtTexts.notCopied,
    );
  const close = () => {
    onEdit(false);
    editButton.current?.focus();
  };
  return (
    <li class="taught-row">
      <h3>{name}</h3>
      <p class="muted">{profile.matches.join(', ')}</p>
      <p class="taught-actions">
        <button
          ref={editButton}
          type="button"
          class="button-quiet"
          aria-label={taughtTexts.editOne(name)}
          aria-expanded={isEdited}
          onClick={() => onEdit(!isEdited)}
        >
          {taughtTexts.edit}
        </button>
        <RowButton
          text={taughtTexts.download}
          label={taughtTexts.downloadOne(name)}
          onClick={() => share(write)}
        />
        <RowButton text={taughtTexts.copy} label={taughtTexts.copyOne(name)} onClick={() => share(copy)} />
        <RowButton text={taughtTexts.remove} label={taughtTexts.removeOne(name)} onClick={onRemove} />
      </p>
      {isEdited && <Edited profile={profile} taught={taught} onDone={onDone} onClose={close} />}
    </li>
  );
}

function RowButton({ text, label, onClick }: { text: string; label: string; onClick(): unknown }) {
  return (
    <button type="button" class="button-quiet" aria-label={label} onClick={() => void onClick()}>
      {text}
    </button>
  );
}

interface EditedProps extends Pick<TaughtRowProps, 'profile' | 'taught' | 'onDone'> {
  onClose(): void;
}

/** What is edited began as `profile` was then; another window may have changed it since. */
function Edited({ profile, taught, onDone, onClose }: EditedProps) {
  const editor = `edit-${profile.id}`;
  const text = useWritten(profile);
  const began = useRef<SiteProfile | null>(profile);
  if (text === null) return null;
  const save = async (written: string): Promise<Refusal | null> => {
    const read = await readProfiles(written);
    if ('problems' in read) return { said: taughtTexts.problems(read.problems.length), ...read };
    const [after, ...others] = read.profiles;
    if (!after || others.length > 0) return refusal(taughtTexts.several);
    const owner = taught.find(({ id }) => id === after.id && id !== profile.id);
    if (owner) return refusal(taughtTexts.taken(owner.name));
    const now = taught.find(({ id }) => id === profile.id) ?? null;
    if (!isSameProfile(began.current, now)) {
      began.current = now;
      return refusal(taughtTexts.changed);
    }
    const changes = [{ before: now, after }];
    const isKept = await keepChanges(changes).then(
      () => true,
      () => false,
    );
    if (!isKept) return refusal(taughtTexts.unkept);
    forgetTyped(editor);
    onClose();
    onDone(taughtTexts.saved(after.name), changes);
    return null;
  };
  return (
    <ProfileEditor
      id={editor}
      label={taughtTexts.editor(profile.name)}
      text={text}
      save={taughtTexts.save}
      isMain={true}
      onSave={save}
      onCancel={onClose}
    />
  );
}

function refusal(said: string): Refusal {
  return { said, problems: [] };
}

/** As it was when it was opened; null until it is written. */
function useWritten(profile: SiteProfile): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => void writeProfiles([profile]).then(setText), []);
  return text;
}
