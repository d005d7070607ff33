/** Milliseconds: a busy page is looked at four times a second at most. */
const REST = 250;

export interface PageWatcher {
  /** True for a node inside a draft: what is written there is no change of the page. */
  isDraft(node: Node): boolean;
  /** Something besides the drafts changed, or another element has focus. */
  onChange(): void;
}

/** Watches a page for what may bring, change or remove a draft or its ticket, until the signal aborts. */
export function watchPage(page: Document, { isDraft, onChange }: PageWatcher, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    // The first change sets the time, so a page that never rests is still looked at.
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, REST);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isMovement(record) && !isDraft(record.target))) schedule();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  // A check box or a select changes without a mutation.
  page.addEventListener('change', schedule, { capture: true, passive: true, signal });
  page.addEventListener('focusin', onChange, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Spinners, counters and menus that slide change styles many times a second; what they show is told by other records. */
function isMovement({ attributeName }: MutationRecord): boolean {
  return attributeName === 'style';
}
