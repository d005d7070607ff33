import { selectedRange } from './selected-range';

/** What an engine is asked to do with its selection. */
export type InputType =
  | 'insertText'
  | 'insertReplacementText'
  | 'deleteContentBackward'
  | 'deleteContentForward'
  | 'historyUndo'
  | 'historyRedo';

/**
 * Announces an input as the browser would, for engines that do it themselves and keep the browser from doing it.
 * Nothing happens where no engine listens: an event made by a script changes no text.
 */
export function sendInput(element: HTMLElement, inputType: InputType, data: string | null = null): void {
  const selected = selectedRange(element);
  const targetRanges = selected ? [new StaticRange(selected)] : [];
  element.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, targetRanges, bubbles: true, cancelable: true }),
  );
}
