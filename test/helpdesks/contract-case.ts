import type { TicketReading } from '../../src/helpdesks/read-ticket';
import type { Unseen } from '../../src/engine/types';
import type { ElsewhereFiles } from '../support/open-ticket';

/** What a helpdesk's profile has to read from a page in `test/pages/`. */
export interface ContractCase {
  /** The helpdesk. */
  id: string;
  page: string;
  elsewhere?: ElsewhereFiles;
  reading: TicketReading;
  /** For each selector of the profile that reads: what is unseen once it finds nothing. */
  missed: Readonly<Record<string, Unseen[]>>;
}

export const ALL: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments', 'mode'];
