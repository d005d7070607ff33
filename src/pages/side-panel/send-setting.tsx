import { changeSettings } from '../../browser/settings';
import { texts } from '../../locales/en';
import { useSettings } from './settings';

/** Whether a reply with a stop is asked about before it is sent. */
export function SendSetting() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <section class="setting" aria-labelledby="sending-title">
      <h2 id="sending-title">{texts.settings.sending}</h2>
      <label>
        <input
          type="checkbox"
          checked={settings.holdsSends}
          onChange={({ currentTarget }) => void changeSettings({ holdsSends: currentTarget.checked })}
        />
        {texts.settings.holdsSends}
      </label>
      <p class="muted">{texts.settings.holdsSendsWhy}</p>
    </section>
  );
}
