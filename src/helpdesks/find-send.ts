import type { Helpdesk, SendKeys } from './define-helpdesk';
import { findTicket } from './find-ticket';
import { findAll, isSelector } from './select';
import { closestAround, holds } from './trees';

/** What may send a draft: a click, also that of a key on a button; keys of its own; a form that a script submits by its button. */
export const SEND_EVENTS = ['click', 'keydown', 'submit'] as const;

/** True for an event that sends the draft of this composer, as far as the helpdesk's profile knows. Never where Enter sends. */
export function isSend(helpdesk: Helpdesk, composer: Element, event: Event): boolean {
  const { send } = helpdesk;
  // Asked first, because it costs least and every click and key comes here.
  const by =
    send && (event.type === 'keydown' ? keysAt(event as KeyboardEvent, send) : buttonAt(event, send));
  const ticket = by && findTicket(helpdesk, composer);
  if (!ticket || findAll(ticket, send.enter).length > 0) return false;
  const isHere = holds(ticket, by) || composer.contains(by);
  return isHere && (event.type === 'keydown' ? isKeyOf(by, composer) : isInFormOf(by, composer));
}

/** What sends the draft of this composer at a click, or null where the page shows nothing that does. */
export function findSendButton(helpdesk: Helpdesk, composer: Element): HTMLElement | null {
  const ticket = findTicket(helpdesk, composer);
  const buttons = (ticket ? findAll(ticket, helpdesk.send?.button) : []) as HTMLElement[];
  return buttons.find((button) => button.checkVisibility() && isInFormOf(button, composer)) ?? null;
}

type Send = NonNullable<Helpdesk['send']>;

/** Where keys that send were pressed. */
function keysAt(event: KeyboardEvent, { keys = [] }: Send): Element | null {
  return keys.some((each) => isPressed(each, event)) ? (event.composedPath()[0] as Element) : null;
}

function buttonAt(event: Event, { button }: Send): Element | null {
  const pressed = event.type === 'submit' ? (event as SubmitEvent).submitter : event.composedPath()[0];
  return closest(pressed ?? null, button);
}

function closest(pressed: EventTarget | null, selector: string): Element | null {
  // What is pressed may be a text node, or an element of another document, which is no instance of this window's class.
  const element = pressed && 'closest' in pressed ? (pressed as Element) : null;
  return element && isSelector(selector) ? closestAround(element, selector) : null;
}

/** One ticket may hold two forms, of a reply and of a note: a button, or a key in a field, sends what stands in its own. */
function isInFormOf(by: Element, composer: Element): boolean {
  const form = formOf(by);
  return form === null || holds(form, composer);
}

/** A script may send what no form holds, and a button may stand anywhere; a key beside the form of the draft is of the page. */
function isKeyOf(by: Element, composer: Element): boolean {
  const isInItsForm = formOf(by) !== null || formOf(composer) === null;
  return composer.contains(by) || (isInItsForm && isInFormOf(by, composer));
}

function formOf(element: Element): Element | null {
  return 'form' in element ? (element.form as Element | null) : closestAround(element, 'form');
}

function isPressed(keys: SendKeys, event: KeyboardEvent): boolean {
  const names = keys.split('+');
  const { key, altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
  return (
    !isComposing &&
    // With Shift a letter is a capital.
    key.toLowerCase() === names.at(-1)?.toLowerCase() &&
    (ctrlKey || metaKey) === names.includes('Mod') &&
    altKey === names.includes('Alt') &&
    shiftKey === names.includes('Shift')
  );
}
