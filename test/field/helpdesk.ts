import type { Frame, Page } from 'puppeteer-core';
import story from './story.json';

export type TicketName = keyof typeof story.tickets;
export type AgentName = keyof typeof story.agents;

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

/** A row of what a helpdesk keeps. */
export type Kept = Readonly<Record<string, string | number | null>>;

/** What the helpdesk keeps of a ticket, byte for byte. Without times and ids: two tickets that went alike are equal. */
export interface Stored {
  /** Of the newest thing that an agent added. */
  readonly kind: 'reply' | 'note';
  readonly content: string;
  /** Everything that was added or changed, by whom, oldest first; with the mails of it where the helpdesk keeps them. */
  readonly kept: readonly Kept[];
}

/** A helpdesk as an agent uses it, in any page. */
export interface Desk {
  readonly name: string;
  readonly agent: AgentName;
  /** Another copy of a ticket of the story, and its number. */
  newTicket(name: TicketName): Promise<number>;
  /** The addresses that a coach may ask for: of the tickets made here, the pages with what the reply's page does not show. */
  ticketPages(): string[];
  /** Opens the page on which a reply is written; whoever is not logged in sees the log-in form. */
  openReply(page: Page, ticket: number): Promise<void>;
  /** Nothing is done for whoever is logged in. */
  logIn(page: Page): Promise<void>;
  /** The document in which the reply is written and the selector of the editable element, once the editor is ready. */
  composer(page: Page): Promise<{ frame: Frame; selector: string }>;
  /** For whom the draft is, as the agent switches it on the page. */
  writeFor(page: Page, reader: 'customer' | 'colleagues'): Promise<void>;
  /** Sends the draft, and ends on the page that the helpdesk then shows. */
  send(page: Page): Promise<void>;
  stored(ticket: number): Promise<Stored>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    helpdesks: Helpdesks | null;
  }
}

export { story };
