import type story from './story.json';

export type TicketName = keyof typeof story.tickets;

/** What a test needs to know of a helpdesk that runs: plain data, because it goes to another process. */
export interface RunningHelpdesk {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The helpdesks of this run, or null on a machine that has none. */
export interface Helpdesks {
  readonly requestTracker: RunningHelpdesk;
  readonly redmine: RunningHelpdesk;
}

declare module 'vitest' {
  export interface ProvidedContext {
    helpdesks: Helpdesks | null;
  }
}
