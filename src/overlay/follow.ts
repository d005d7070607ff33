import { autoUpdate } from '@floating-ui/dom';
import { framesAround } from './page-place';

/** Calls back at most once a frame when an element, or a frame around it, scrolls, shifts or has another size. */
export function follow(element: Element, ours: HTMLElement, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const stops = [element, ...framesAround(element)].map((one) => autoUpdate(one, ours, later));
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
  });
}
