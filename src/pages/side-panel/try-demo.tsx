import { DEMO_PAGE, openPage } from '../../browser/open-page';
import { texts } from '../../locales/en';

/** Opens the demo helpdesk in a tab: the way to see the coach at work without a ticket of one's own. */
export function TryDemo() {
  return (
    <p>
      <button type="button" class="button" onClick={() => void openPage(DEMO_PAGE)}>
        {texts.panel.tryDemo}
      </button>
    </p>
  );
}
