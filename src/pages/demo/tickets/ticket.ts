/** A ticket of the demo's inbox. The shop, its people and their addresses are invented. */
export interface Ticket {
  /** Part of the page's address: `?ticket=<id>`. */
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly topic: string;
  readonly customer: { readonly name: string; readonly email: string };
  /** Oldest first. */
  readonly thread: readonly TicketMessage[];
  /** A reply as agents write it on a busy day, for a first look at what the coach says. */
  readonly sample: string;
}

export interface TicketMessage {
  readonly from: 'customer' | 'agent' | 'note' | 'bot';
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly files?: readonly string[];
}

/** Who writes the replies. */
export const AGENT = 'Robin Hale';
export const SHOP = 'Brindle & Poe';
