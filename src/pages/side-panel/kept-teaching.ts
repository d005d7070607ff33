import type { PanelUpdate } from '../../browser/panel-messages';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';

/**
 * What was taught and is not saved yet. Pages come and go with their coaches: the next one is told, so that what is read
 * shows on other tickets, too.
 */
export class KeptTeaching {
  #profile: SiteProfile | null = null;
  /** The coach that is connected has shown it. */
  #isShown = false;

  /** Another coach, perhaps of another page: what it is to show, if anything. */
  onConnect(): SiteProfile | null {
    this.#isShown = false;
    return this.#profile;
  }

  onUpdate(update: PanelUpdate | null): void {
    if (update?.teaching) {
      this.#profile = update.teaching.profile;
      this.#isShown = true;
    } else if (update && this.#isShown) {
      // Ended there, by whoever taught.
      this.#profile = null;
    }
  }
}
