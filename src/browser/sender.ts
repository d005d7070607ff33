import browser, { type Runtime } from 'webextension-polyfill';

/** Where a message came from. */
export interface Sender {
  /** Undefined for a part of the extension that is in no tab. */
  readonly tabId: number | undefined;
  /** True for the document of a whole tab, false for one in a frame. */
  readonly isTop: boolean;
  /** Null where the browser does not name documents. */
  readonly documentId: string | null;
  /** True for a page of the extension itself. */
  readonly isOwnPage: boolean;
}

/** Part of what the browser says of the sender, which the types do not know yet. */
type NamedSender = Runtime.MessageSender & { documentId?: string };

export function toSender({ tab, frameId, url, documentId }: NamedSender): Sender {
  return {
    tabId: tab?.id,
    isTop: frameId === 0,
    documentId: documentId ?? null,
    isOwnPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

/** The tab in whose page our content script asks, or null for anything else. It runs in the top document only. */
export function coachedTab({ tabId, isTop, isOwnPage }: Sender): number | null {
  return isTop && !isOwnPage && tabId !== undefined ? tabId : null;
}
