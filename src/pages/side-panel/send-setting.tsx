import { texts } from '../../locales/en';
import { useSettings } from './settings';

/** Whether a reply with a stop is asked about before it is sent. */
export function SendSetting() {
  const { settings, failed, change } = useSettings();
  return (
    <section class="setting" aria-labelledby="sending-title">
      <h2 id="sending-title">{texts.settings.sending}</h2>
      {settings && (
        <label>
          <input
            // Drawn anew where the change was not kept, so that it shows what holds.
            key={failed}
            type="checkbox"
            checked={settings.holdsSends}
            onChange={({ currentTarget }) => change({ holdsSends: currentTarget.checked })}
          />
          {texts.settings.holdsSends}
        </label>
      )}
      <p class="muted">{texts.settings.holdsSendsWhy}</p>
      <p role="status">{failed && texts.settings[failed]}</p>
    </section>
  );
}
