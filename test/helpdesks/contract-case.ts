import type { TicketReading } from '../../src/helpdesks/read-ticket';
import type { Unseen } from '../../src/engine/types';
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

export const ALL: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments', 'mode'];
