/**
 * Puts text on the clipboard while an agent presses a button. Selection and focus stay where they are, and no handler
 * of the page hears of it. False where the browser does not allow it.
 */
export function copyText(page: Document, text: string): boolean {
  let isCopied = false;
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = event.clipboardData !== null;
  };
  const view = page.defaultView;
  view?.addEventListener('copy', copy, { capture: true });
  page.execCommand('copy');
  view?.removeEventListener('copy', copy, { capture: true });
  return isCopied;
}
