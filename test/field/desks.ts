import { describe, inject } from 'vitest';
import type { Desk, Helpdesks } from './helpdesk';
import { redmine } from './redmine/drive';
import { requestTracker } from './request-tracker/drive';

/** The helpdesks that this run started. */
export function helpdesks(): Helpdesks {
  const running = inject('helpdesks');
  if (!running) throw new Error('No helpdesk is installed here.');
  return running;
}

/** `describe` for tests that need the helpdesks; `npm test` says what a machine without them lacks. */
export const describeField = describe.skipIf(inject('helpdesks') === null);

/** Every editor that an agent of the story meets. */
export const desks: Readonly<Record<string, () => Desk>> = {
  'Request Tracker, rich text': () => requestTracker(helpdesks().requestTracker, 'rich'),
  'Request Tracker, plain text': () => requestTracker(helpdesks().requestTracker, 'plain'),
  'Request Tracker in German': () => requestTracker(helpdesks().requestTracker, 'german'),
  Redmine: () => redmine(helpdesks().redmine, 'rich'),
};
