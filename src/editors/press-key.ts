const UNDO = { key: 'z', keyCode: 90 };

/** Presses a key for engines that act on keys themselves. Nothing happens where no engine listens: a key that a script presses types nothing. */
export function pressKey(element: HTMLElement, key: KeyboardEventInit): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

/** For engines that listen to no other sign of undo than its key. */
export function pressUndo(element: HTMLElement): void {
  const isMac = /^(Mac|iP)/.test(navigator.platform);
  pressKey(element, { ...UNDO, ctrlKey: !isMac, metaKey: isMac });
}
