import { useState } from 'preact/hooks';
import { saveSiteProfile } from '../../browser/site-profiles';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';
import { texts } from '../../locales/en';

export interface TeachSaveProps {
  profile: SiteProfile;
  /** Hears the name under which it was kept. */
  onSaved(name: string): void;
}

/** Keeps what was taught, under a name. */
export function TeachSave({ profile, onSaved }: TeachSaveProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  const { saveTitle, name, save, unkept } = texts.teach;
  const called = typed?.trim() || profile.name;
  const keep = async (event: Event) => {
    event.preventDefault();
    try {
      await saveSiteProfile({ ...profile, name: called });
    } catch {
      return setUnkept(true);
    }
    onSaved(called);
  };
  return (
    <form class="teach-save" aria-label={saveTitle} onSubmit={(event) => void keep(event)}>
      <label>
        {name}
        <input value={typed ?? profile.name} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <button class="button button-main">{save}</button>
      <p role="status">{isUnkept && unkept}</p>
    </form>
  );
}
