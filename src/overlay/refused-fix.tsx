import { useState } from 'preact/hooks';
import { texts } from '../locales/en';
import { copyText } from './copy-text';

/** Says that nothing was written. What would have been written can be copied, where it is anything. */
export function RefusedFix({ text }: { text: string }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const said = { true: texts.overlay.copied, false: texts.overlay.notCopied, null: texts.overlay.refused };
  return (
    <div class="refused-fix">
      <p role="status">{said[`${isCopied}`]}</p>
      {text !== '' && (
        <button
          type="button"
          class="button"
          onClick={({ currentTarget: { ownerDocument } }) => setCopied(copyText(ownerDocument, text))}
        >
          {texts.overlay.copy}
        </button>
      )}
    </div>
  );
}
