import { announce } from '../browser/messages';
import { isOrphan } from '../browser/orphan';
import { reportFailure } from './attempt';

/**
 * Returns what is told of each document that holds a draft: its highlights get their look, until the signal aborts. A
 * frame may come, or be written anew, long after the page.
 */
export function styleHighlights(signal: AbortSignal): (page: Document) => void {
  const styled = new WeakSet<Element>();
  const ask = (name: 'showHighlights' | 'hideHighlights') =>
    void announce(name, {}).catch((error: unknown) => reportFailure('highlights', error));
  signal.addEventListener('abort', () => {
    if (!isOrphan()) ask('hideHighlights');
  });
  return ({ documentElement }) => {
    if (styled.has(documentElement)) return;
    styled.add(documentElement);
    ask('showHighlights');
  };
}
