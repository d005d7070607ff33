import { Icon } from '../../components/icon';
import type { Credit } from '../../engine/types';
import { creditName, texts } from '../../locales/en';

/** Things done well, in one line. */
export function Credits({ credits }: { credits: readonly Credit[] }) {
  if (credits.length === 0) return null;
  // Said once, however often it was done.
  const names = [...new Set(credits.map(({ credit }) => creditName(credit)))];
  return (
    <p class="credits">
      <Icon name="credit" class="good" />
      <span>
        {texts.panel.done} {names.join(' · ')}
      </span>
    </p>
  );
}
