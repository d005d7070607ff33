import type { TargetedEvent } from 'preact';
import { texts } from '../../locales/en';
import { changeDraft, draft } from './desk';

/** The files that go with the reply. They are listed by name and never read. */
export function Uploads() {
  const { files } = draft.value;
  return (
    <div class="uploads" data-uploads>
      <label class="attach">
        {texts.demo.attach}
        <input type="file" multiple onChange={addFiles} />
      </label>
      {files.map((name, index) => (
        <span key={`${index}-${name}`} class="file">
          <span data-upload>{name}</span>
          <button
            type="button"
            aria-label={texts.demo.removeFile(name)}
            onClick={() => changeDraft({ files: files.filter((_, other) => other !== index) })}
          >
            ×
          </button>
        </span>
      ))}
    </div>
  );
}

/** Only the names are taken; the files themselves are never opened. */
function addFiles({ currentTarget }: TargetedEvent<HTMLInputElement>): void {
  const names = [...(currentTarget.files ?? [])].map(({ name }) => name);
  changeDraft({ files: [...draft.value.files, ...names] });
  // So that the same file can be chosen again after it was removed.
  currentTarget.value = '';
}
