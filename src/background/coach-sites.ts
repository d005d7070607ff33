import { endCoachOn } from '../browser/end-coach';
import { injectCoachOn } from '../browser/inject';
import { onNewStart } from '../browser/install';
import { registerCoach } from '../browser/register-coach';
import { listSites, onSitesChange } from '../browser/sites';

/** Runs the coach on the sites that the agent allowed, as long as they are: in pages that open and in those that are open. */
export function coachAllowedSites(script: string): void {
  onSitesChange(async ({ sites, allowed }) => {
    await registerCoach(script);
    await (allowed ? injectCoachOn(sites, script) : endCoachOn(sites));
  });
  // An update takes the registration away and leaves the tabs with a coach that reaches nothing any more.
  onNewStart(async () => {
    await registerCoach(script);
    await injectCoachOn(await listSites(), script);
  });
}
