import type { Author, ComposerMode, Message } from '../engine/types';

/**
 * Where the things of a ticket are on a helpdesk's page. Plain data: it can be exported, mended and shared.
 * Selectors are CSS selectors; what is left out is absent for the reader, never guessed.
 */
export interface SiteProfile {
  /** Equal to the file's name. */
  id: string;
  name: string;
  /** Addresses of its pages, as `fitsPattern` takes them: `https://*.example.com/tickets/*`. */
  matches: string[];
  /** Something on each of its pages, for a tool whose addresses others may have too; where left out, `matches` alone decides. */
  fingerprint?: string;
  /** The element around everything of one open ticket (also around the frame of a composer); the whole page where it is left out. */
  ticket?: string;
  /** Inside `ticket`: what the ticket is called on the screen. */
  title?: string;
  /** Inside `ticket`: the number or name that no other ticket has, as text or as a field's value. Without it, title and first message tell tickets apart. */
  ticketId?: string;
  /** The attribute that holds it, of what `ticketId` finds or, without that, of `ticket` itself. */
  ticketIdAttribute?: string;
  /** The editable element or textarea of the draft. */
  composer: string;
  /** Frames of the same origin in whose documents `composer` is looked for too. */
  composerFrame?: string;
  /** `note` matches something inside `ticket` only while the composer writes an internal note, `reply` only while it writes to the customer. */
  mode?: { reply?: string; note?: string };
  /** Inside `ticket`, in the order in which they were written, unless `order` tells it. */
  messages?: {
    item: string;
    /** Inside `item`, or `:scope` for the item itself. */
    body: string;
    /** Inside `body`: quoted history, a signature, a button: no words of this message. */
    drop?: string;
    /** Inside `body`: where a style sheet keeps lines as they are in the source; it is not there when the page is read from elsewhere. */
    keepLines?: string;
    /** Inside `body`: what the page puts where it does not show words. A message without other words is then not read. */
    withheld?: string;
    /** An attribute of `item` whose last digits grow with time; an item without any came first. */
    order?: string;
    /** Which items are whose; an item that matches none is `unknown`, unless `writer` tells. */
    from: Partial<Record<Exclude<Author, 'unknown'>, string>>;
    /**
     * Where no selector tells the sides apart: who wrote stands at `item` inside an item, the customers at `customer`
     * inside the ticket, and those who are proven to be agents at `agent` anywhere on the same page. The last digits of
     * the first attribute in `person` that an element has are the number of its person. Who is neither, or both, is
     * `unknown`.
     */
    writer?: { item: string; customer: string; agent: string; person: string[] };
    name?: string;
    /** An element with a `datetime` attribute. */
    at?: string;
    attachment?: string;
  };
  /**
   * Pages of the same site that show what the page of the composer does not: inside `ticket`, a link or form that leads
   * there and whose address ends in the number of the ticket, the last digits of its id. Read by one GET each when a
   * draft is opened, and not kept.
   */
  elsewhere?: {
    messages: string;
    /** Where whose messages are is not told on that page. */
    customer?: string;
    /** On each of them: something that no page of another ticket has, nor one that asks to log in; `{number}` is the ticket's. */
    proof: string;
  };
  /** How a draft is sent: where it is left out, no send is ever asked about. */
  send?: {
    /** Inside `ticket`: each thing that sends the draft at a click. */
    button: string;
    /** What sends while focus is in the ticket. A key without a modifier is none: where Enter sends, nothing is held. */
    keys?: SendKeys[];
    /** Inside `ticket`, only while Enter by itself sends, as in a chat. */
    enter?: string;
  };
  /** One match for each customer of the ticket. */
  customerName?: string;
  agentName?: string;
  /** One match for each file that the draft carries. `area` tells that files can be seen at all. */
  attachments?: { area: string; item: string };
}

/** `Mod` is Control, and on a Mac Command; the last is what `KeyboardEvent.key` calls the key. */
export type SendKeys = `${'Mod' | 'Alt'}+${'' | 'Alt+'}${'' | 'Shift+'}${string}`;

/** A message, and the element in which it stands. */
export interface FoundMessage {
  readonly item: Element;
  /** Null where the words cannot be read: an empty message would look like one that says nothing. */
  readonly message: Message | null;
}

/** A built-in helpdesk: its profile, and hooks only for what selectors cannot say. */
export interface Helpdesk extends SiteProfile {
  hooks?: {
    /** What the composer writes, where no selector can tell; null leaves it to the selectors. */
    mode?(composer: HTMLElement): ComposerMode | null;
    /** Corrects the author that the selectors found, for an item of `messages`. */
    author?(item: Element, found: Author): Author;
    /** The name of a person in what the page calls them; null where it is none. */
    name?(called: string): string | null;
    /** Finds the messages around a composer where no selector can; the helpdesk may be one with a mended profile. */
    messages?(composer: HTMLElement, helpdesk: Helpdesk): FoundMessage[];
    /** Asked of each element that `composer` matches, until it answers true: is this a draft? Always, where left out. */
    isDraft?(element: HTMLElement): boolean;
    /** Is this, in which somebody writes on its pages, known to be no draft? Then nothing stands in for `composer` there. */
    isNoDraft?(element: HTMLElement): boolean;
  };
}

export function defineHelpdesk(helpdesk: Helpdesk): Helpdesk {
  return helpdesk;
}
