import { signal } from '@preact/signals';
import { texts } from '../../locales/en';

const isOpen = signal(true);

/** What a newcomer reads first. */
export function Intro() {
  if (!isOpen.value) return null;
  return (
    <aside class="intro">
      <p>
        <strong>{texts.demo.introTitle}</strong> {texts.demo.intro}
      </p>
      <button type="button" class="quiet" onClick={() => (isOpen.value = false)}>
        {texts.demo.introClose}
      </button>
    </aside>
  );
}
