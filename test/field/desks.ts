import { describe, inject } from 'vitest';
import type { Desk, Helpdesks } from './helpdesk';
import { redmine } from './redmine/drive';
import { oneBrowser } from '../support/soak';
import type { BrowserName } from '../support/test-browser';
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

/** In each browser one desk of each helpdesk; all of them in the first browser, and in a soak. */
export function desksOf(browser: BrowserName): typeof desks {
  if (oneBrowser.includes(browser)) return desks;
  return Object.fromEntries(Object.entries(desks).filter(([title]) => DESK_OF_EACH.includes(title)));
}

const DESK_OF_EACH = ['Request Tracker, rich text', 'Redmine'];
