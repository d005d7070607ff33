import { endCoachOn } from '../browser/end-coach';
import { type Coach, injectCoachOn } from '../browser/inject';
import { onNewStart } from '../browser/install';
import { registerCoach } from '../browser/register-coach';
import { listSites, onSitesChange } from '../browser/sites';

/** Runs the coach on the sites that the agent allowed, as long as they are: in pages that open and in those that are open. */
export function coachAllowedSites(coach: Coach): void {
  onSitesChange(async ({ sites, allowed }) => {
    await registerCoach(coach.script);
    await (allowed ? injectCoachOn(sites, coach) : endCoachOn(sites));
  });
  // An update takes the registration away and leaves the tabs with a coach that reaches nothing any more.
  onNewStart(async () => {
    await registerCoach(coach.script);
    await injectCoachOn(await listSites(), coach);
  });
}
