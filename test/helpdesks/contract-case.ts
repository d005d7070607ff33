import type { TicketReading } from '../../src/helpdesks/read-ticket';
import type { ComposerMode, Unseen } from '../../src/engine/types';
import type { ElsewhereFiles } from '../support/open-ticket';

/** What a helpdesk's profile has to read from a page in `test/pages/`. */
export interface ContractCase {
  /** The helpdesk. */
  id: string;
  page: string;
  elsewhere?: ElsewhereFiles;
  /** Addresses of its own pages, and of pages that look alike and are none. */
  addresses: { own: readonly string[]; other: readonly string[] };
  /** Selectors of what on the page sends the draft at a click, and of what does not. Empty: the profile claims nothing. */
  sends: readonly string[];
  sendsNot: readonly string[];
  reading: TicketReading;
  /** For each selector of the profile that reads: what is unseen once it finds nothing. */
  missed: Readonly<Record<string, Unseen[]>>;
}

/** What a profile rests on, for the README: each file of cases has one, but for the helpdesks that are our own. */
export interface Evidence {
  /** A page of a real server; the helpdesk's own source; what several others wrote down about its pages. */
  kind: 'server' | 'source' | 'several';
  /** What its code tells besides what the cases show. */
  modes?: readonly ComposerMode[];
  /** What is not read, or may be mistaken; separated by semicolons. */
  limits: string;
}

export const ALL: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments', 'mode'];
