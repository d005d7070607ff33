/** What an engine is asked to do with its selection. */
export type InputType = 'insertReplacementText' | 'deleteContentBackward' | 'historyUndo' | 'historyRedo';

/**
 * Announces an input as the browser would, for engines that do it themselves and keep the browser from doing it.
 * Nothing happens where no engine listens: an event made by a script changes no text.
 */
export function sendInput(element: HTMLElement, inputType: InputType, data: string | null = null): void {
  const event = new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
}
