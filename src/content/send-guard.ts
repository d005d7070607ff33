import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { isSend, SEND_EVENTS } from '../helpdesks/find-send';
import { standInsOf } from '../helpdesks/trees';
import { attempt } from './attempt';

export interface GuardedSend {
  helpdesk: Helpdesk;
  composer: HTMLElement;
  /** True: the agent is asked, and `send` sends after all. False, or an error: nothing holds this one. */
  ask(send: () => void): boolean;
}

/**
 * Watches for what sends a draft, before the page sees it. An event is taken away only once the agent has been asked:
 * whatever breaks before, the page gets it as if nobody watched.
 */
export function guardSend({ helpdesk, composer, ask }: GuardedSend, signal: AbortSignal): void {
  const press = (event: Event) => {
    if (!isSend(helpdesk, composer, event) || !ask(repetitionOf(event))) return;
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

/** Does once more what the agent did, at the same place and with the same keys held. The event is read now: later it has forgotten its place. */
function repetitionOf(event: Event): () => void {
  const target = event.composedPath()[0] as EventTarget;
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return () => (target as HTMLFormElement).requestSubmit(submitter);
  }
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  const again = new Kind(event.type, event);
  return () => void target.dispatchEvent(again);
}
