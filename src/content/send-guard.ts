import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { findSendButton, isSend, SEND_EVENTS } from '../helpdesks/find-send';
import { standInsOf } from '../helpdesks/trees';
import { attempt } from './attempt';

export interface GuardedSend {
  helpdesk: Helpdesk;
  composer: HTMLElement;
  /**
   * True: the agent is asked, and `send` sends after all; it returns false where nothing is there any more that sends.
   * False, or an error: nothing holds this one.
   */
  ask(send: () => boolean): boolean;
}

/**
 * Watches for what sends a draft, before the page sees it. An event is taken away only once the agent has been asked:
 * whatever breaks before, the page gets it as if nobody watched.
 */
export function guardSend({ helpdesk, composer, ask }: GuardedSend, signal: AbortSignal): void {
  const press = (event: Event) => {
    // What the page has dealt with already is sent, or is not to be.
    if (event.defaultPrevented || !isSend(helpdesk, composer, event)) return;
    const repeat = repetitionOf(event);
    if (!ask(() => repeat() || pressButton(helpdesk, composer))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const watch = (event: Event) => attempt('send', () => press(event), undefined);
  const around = [composer, ...standInsOf(composer)];
  for (const window of new Set(around.map(({ ownerDocument }) => ownerDocument.defaultView)))
    for (const type of SEND_EVENTS) window?.addEventListener(type, watch, { capture: true, signal });
  // A form that is sent inside a shadow root is told nowhere else.
  for (const root of around.map((element) => element.getRootNode()).filter((tree) => 'host' in tree))
    root.addEventListener('submit', watch, { capture: true, signal });
}

/**
 * Does once more what the agent did, at the same place and with the same keys held; false where the place is gone. The
 * event is read now: later it has forgotten its place.
 */
function repetitionOf(event: Event): () => boolean {
  const target = event.composedPath()[0] as Element;
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return ifThere(submitter ?? target, () => (target as HTMLFormElement).requestSubmit(submitter));
  }
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  const again = new Kind(event.type, event);
  return ifThere(target, () => target.dispatchEvent(again));
}

function ifThere(target: Element, press: () => unknown): () => boolean {
  return () => {
    if (!target.isConnected) return false;
    press();
    return true;
  };
}

/** A page may have drawn its button anew while the question was open. */
function pressButton(helpdesk: Helpdesk, composer: HTMLElement): boolean {
  const button = findSendButton(helpdesk, composer);
  button?.click();
  return button !== null;
}
