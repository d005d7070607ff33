import type { Tree } from '../helpdesks/trees';
import { isOptOutMark } from './opt-out-marks';

/** Milliseconds: a busy page is looked at four times a second at most. */
const REST = 250;
/** A page that takes long to look at is looked at less often: no more than a twentieth of the time goes into looking. */
const REST_PER_LOOK = 20;

export interface PageWatcher {
  /** Where a draft may be: the page itself, documents of frames and open shadow roots. Asked again after each look. */
  trees(): readonly Tree[];
  /** True for a node inside a draft: what is written there is no change of the page. */
  isDraft(node: Node): boolean;
  /** Another element has focus. Called at once and each time, so it may not cost much. */
  onFocus(): void;
  /** Something besides the drafts may have changed. */
  onChange(): void;
}

/** A tree as it was when it was watched: a document that is written anew has lost all listeners, and has another root. */
interface WatchedTree {
  readonly root: Element | null;
  readonly end: AbortController;
}

/** Watches a page for what may bring, change or remove a draft or its ticket, until the signal aborts. */
export function watchPage(watcher: PageWatcher, signal: AbortSignal): void {
  const watched = new Map<Tree, WatchedTree>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The time before which nothing is looked at. */
  let next = 0;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    watcher.onChange();
    follow();
    const end = performance.now();
    next = end + Math.max(REST, (end - start) * REST_PER_LOOK);
  };
  const schedule = () => {
    // The first change sets the time, so a page that never rests is still looked at.
    timer ??= setTimeout(look, Math.max(REST, next - performance.now()));
  };
  // A draft that is new, or not checked for long, is looked at before its agent types; fields gone through are not.
  const focus = () => {
    watcher.onFocus();
    if (performance.now() < next) schedule();
    else look();
  };
  const follow = () => {
    const trees = signal.aborted ? [] : watcher.trees();
    for (const [tree, { root, end }] of watched) {
      if (trees.includes(tree) && root === rootOf(tree)) continue;
      end.abort();
      watched.delete(tree);
    }
    for (const tree of trees) {
      if (watched.has(tree)) continue;
      const end = new AbortController();
      watchTree(tree, { isDraft: (node) => watcher.isDraft(node), focus, schedule }, end.signal);
      watched.set(tree, { root: rootOf(tree), end });
    }
  };
  follow();
  signal.addEventListener('abort', () => {
    follow();
    clearTimeout(timer);
  });
}

interface Callbacks {
  isDraft(node: Node): boolean;
  focus(): void;
  schedule(): void;
}

function rootOf(tree: Tree): Element | null {
  return 'documentElement' in tree ? tree.documentElement : null;
}

/** A shadow root too: a change inside it, or focus that moves inside it, is told nowhere else. */
function watchTree(tree: Tree, { isDraft, focus, schedule }: Callbacks, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isOptOutMark(record) || !(isMovement(record) || isDraft(record.target))))
      schedule();
  });
  observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const options = { capture: true, passive: true, signal };
  // A check box or a select changes without a mutation, and so does what a frame shows.
  tree.addEventListener('change', schedule, options);
  tree.addEventListener('load', ({ target }) => isFrame(target) && schedule(), options);
  tree.addEventListener('focusin', focus, options);
}

/** Spinners, counters and menus that slide change styles many times a second; what they show is told by other records. */
function isMovement({ attributeName }: MutationRecord): boolean {
  return attributeName === 'style';
}

function isFrame(target: EventTarget | null): boolean {
  return target !== null && 'contentDocument' in target;
}
