import type { SeenRequest } from '../support/request-log';

/** True for the pages that show the messages which Request Tracker's reply page does not: the coach may ask for these. */
export function isTicketPage({ url }: Pick<SeenRequest, 'url'>): boolean {
  return /\/Ticket\/(?:History|Display)\.html\?id=\d+$/.test(url);
}
