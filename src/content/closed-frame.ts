import type { ClosedFrame } from '../browser/panel-messages';
import { siteOf } from '../browser/sites';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { isRoomForReply } from '../helpdesks/generic';
import { matches } from '../helpdesks/select';
import { focusedElement } from './trees';

/** The frame in which the agent writes, if it is one that the coach cannot enter and a reply may be in; else null. */
export function closedFrameOf(
  page: Document,
  { composerFrame }: Helpdesk,
  isCoached: (frame: Element) => boolean,
): ClosedFrame | null {
  const focus = focusedElement(page);
  if (focus?.localName !== 'iframe' || !matches(focus, composerFrame) || isCoached(focus)) return null;
  const frame = focus as HTMLIFrameElement;
  if (frame.contentDocument || !isRoomForReply(frame.getBoundingClientRect())) return null;
  const isSealed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return { site: isSealed ? null : siteOf(frame.src) };
}
