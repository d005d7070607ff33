import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';
import { taughtTexts } from '../../locales/en-taught';
import { isSameProfile, type ProfileChange, toImport } from './profile-changes';
import { forgetTyped, ProfileEditor, type Refusal } from './profile-editor';
import { listBuiltIn, readProfiles, writeProfiles } from './profile-files';

const EDITOR = 'import-profiles';

export interface TaughtImportProps {
  taught: readonly SiteProfile[];
  onKeep(changes: readonly ProfileChange[]): Promise<void>;
}

/** Brings profiles in: what somebody has shared, or a built-in one that is to be mended. */
export function TaughtImport({ taught, onKeep }: TaughtImportProps) {
  const builtIn = useBuiltIn();
  /** What the editor begins with; null while it is closed. */
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <div class="taught-import">
        <button type="button" class="button" onClick={() => setText('')}>
          <Icon name="paste" />
          {taughtTexts.import}
        </button>
        <BuiltInChoice
          builtIn={builtIn}
          onOpen={async (profile) => setText(await writeProfiles([profile]))}
        />
      </div>
    );
  }
  const keep = async (changes: readonly ProfileChange[]) => {
    forgetTyped(EDITOR);
    setText(null);
    await onKeep(changes);
  };
  return (
    <ImportEditor
      start={text}
      taught={taught}
      builtIn={builtIn}
      onKeep={keep}
      onCancel={() => setText(null)}
    />
  );
}

interface BuiltInChoiceProps {
  builtIn: readonly SiteProfile[];
  onOpen(profile: SiteProfile): unknown;
}

function BuiltInChoice({ builtIn, onOpen }: BuiltInChoiceProps) {
  const choice = useRef<HTMLSelectElement>(null);
  const open = () => {
    const profile = builtIn.find(({ id }) => id === choice.current?.value);
    if (profile) onOpen(profile);
  };
  return (
    <p class="taught-actions taught-choice">
      <label class="taught-field">
        {taughtTexts.builtIn}
        <select ref={choice}>
          {builtIn.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={open}>
        {taughtTexts.openBuiltIn}
      </button>
    </p>
  );
}

interface ImportEditorProps extends TaughtImportProps {
  start: string;
  builtIn: readonly SiteProfile[];
  onCancel(): void;
}

function ImportEditor({ start, taught, builtIn, onKeep, onCancel }: ImportEditorProps) {
  /** The text of a file takes the place of what was typed. */
  const [file, setFile] = useState<{ text: string; count: number }>({ text: start, count: 0 });
  const [found, setFound] = useState<readonly SiteProfile[] | null>(null);
  const [unread, setUnread] = useState('');
  const look = async (text: string): Promise<Refusal | null> => {
    const read = await readProfiles(text);
    setFound('profiles' in read ? read.profiles : null);
    return 'problems' in read ? { said: taughtTexts.problems(read.problems.length), ...read } : null;
  };
  const open = async (chosen: File | undefined) => {
    setFound(null);
    const text = await chosen?.text().catch(() => null);
    setUnread(text === null ? taughtTexts.unreadableFile : '');
    if (text != null) setFile(({ count }) => ({ text, count: count + 1 }));
  };
  return (
    <div class="taught-import">
      <p class="muted">{taughtTexts.importHint}</p>
      <label class="taught-field">
        {taughtTexts.file}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{unread}</p>
      <ProfileEditor
        key={file.count}
        id={EDITOR}
        label={taughtTexts.importLabel}
        text={file.text}
        save={taughtTexts.look}
        isMain={false}
        onSave={look}
        onInput={() => setFound(null)}
        onCancel={onCancel}
      />
      {found && <Brought changes={toImport(found, taught)} builtIn={builtIn} onKeep={onKeep} />}
    </div>
  );
}

interface BroughtProps {
  changes: readonly ProfileChange[];
  builtIn: readonly SiteProfile[];
  onKeep(changes: readonly ProfileChange[]): Promise<void>;
}

/** What an import adds or replaces, before it does. */
function Brought({ changes, builtIn, onKeep }: BroughtProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="brought" aria-labelledby="brought-title">
      <h3 id="brought-title" tabIndex={-1} ref={heading}>
        {taughtTexts.brings}
      </h3>
      <ul>
        {changes.map((change) => (
          <li key={change.after?.id}>{wordsFor(change, builtIn)}</li>
        ))}
      </ul>
      <button type="button" class="button button-main" onClick={() => void onKeep(changes)}>
        {taughtTexts.keepAll(changes.length)}
      </button>
    </section>
  );
}

function wordsFor({ before, after }: ProfileChange, builtIn: readonly SiteProfile[]): string {
  const name = after?.name ?? '';
  if (before) return isSameProfile(before, after) ? taughtTexts.isSame(name) : taughtTexts.replaces(name);
  return builtIn.some(({ id }) => id === after?.id)
    ? taughtTexts.replacesBuiltIn(name)
    : taughtTexts.isNew(name);
}

/** Empty until they are loaded. */
function useBuiltIn(): readonly SiteProfile[] {
  const [builtIn, setBuiltIn] = useState<readonly SiteProfile[]>([]);
  useEffect(() => void listBuiltIn().then(setBuiltIn), []);
  return builtIn;
}
