import browser, { type Runtime } from 'webextension-polyfill';

/** Where a message came from. */
export interface Sender {
  /** Undefined for a part of the extension that is in no tab. */
  readonly tabId: number | undefined;
  /** 0 for the document of a whole tab; null for what is in no tab. */
  readonly frameId: number | null;
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
    frameId: frameId ?? null,
    documentId: documentId ?? null,
    isOwnPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

/** The tab in whose page, or a frame of it, our content script asks, or null for anything else. */
export function coachedTab({ tabId, frameId, isOwnPage }: Sender): number | null {
  return frameId !== null && !isOwnPage && tabId !== undefined ? tabId : null;
}

/** True for the document of a whole tab, false for one in a frame. */
export function isTop({ frameId }: Sender): boolean {
  return frameId === 0;
}
