import type { TestProject } from 'vitest/node';
import { findHelpdesks } from '../../src/tools/find-helpdesks.mjs';
import { startRedmine } from './redmine/start';
import { startRequestTracker } from './request-tracker/start';

/** Both helpdesks for the whole run, beside each other; each ends with its folder when the last test is done. */
export default async function startHelpdesks(project: TestProject): Promise<() => Promise<void>> {
  if (!findHelpdesks()) {
    project.provide('helpdesks', null);
    return () => Promise.resolve();
  }
  const starting = [startRequestTracker(), startRedmine()] as const;
  const end = async () => {
    const started = await Promise.allSettled(starting);
    const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await Promise.all(running.map((one) => one.close()));
  };
  try {
    const [requestTracker, redmine] = await Promise.all(starting);
    project.provide('helpdesks', { requestTracker: requestTracker.helpdesk, redmine: redmine.helpdesk });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
