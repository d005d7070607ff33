import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { type ComponentChildren, render } from 'preact';
import { FindingCard } from '../components/finding-card';
import type { Editor } from '../editors/define-editor';
import type { DismissScope, Finding, Span } from '../engine/types';
import { standInOf } from './page-place';
import { RefusedFix } from './refused-fix';

/** Space between words and card, and between card and window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

export interface CardContent {
  finding: Finding;
  words: string | null;
  evidence: readonly string[];
  /** Where in the window the words are, now. */
  anchor(): readonly DOMRect[];
  fix(index: number): Promise<boolean>;
  dismiss(scope: DismissScope): void;
}

/** What of a card has focus when it opens: its first action, where a key asked for it; the card as a whole; or nothing. */
export type CardFocus = 'action' | 'card' | null;

export interface Card {
  readonly element: HTMLElement;
  /** What is open, or null. */
  readonly finding: Finding | null;
  /** True while a fix is being written. */
  readonly isBusy: boolean;
  open(content: CardContent, focus: CardFocus): void;
  /** Opens with the news that a fix was not written, and offers its words to be copied. */
  refuse(content: CardContent, fix: number, withFocus: boolean): void;
  /** Puts focus and selection back into the draft if they were in the card. */
  close(): void;
  /** Follows its words. */
  moved(): void;
}

/**
 * The one card of an overlay: it opens at words, never by itself takes focus, and gives focus back. Closed it is
 * hidden, not emptied: in Chrome a node that goes away ends the undo step in which the agent is typing.
 */
export function createCard(root: ShadowRoot, editor: Editor, signal: AbortSignal): Card {
  const element = addPlace(root);
  let content: CardContent | null = null;
  let selection: Span | null = null;
  let isBusy = false;
  let opening = 0;

  const close = () => {
    if (!content) return;
    const hadFocus = element.contains(root.activeElement);
    content = null;
    element.hidden = true;
    if (hadFocus) editor.select(selection ?? { start: 0, end: 0 });
  };
  const open = (next: CardContent, note: ComponentChildren) => {
    if (!element.contains(root.activeElement)) selection = editor.selection();
    content = next;
    opening += 1;
    render(<CardBox key={opening} content={next} note={note} fix={(index) => void fix(index)} />, element);
    element.hidden = false;
    void place(element, next.anchor(), standInOf(editor.element));
  };
  const focus = (action: string) =>
    element.querySelector<HTMLElement>(action)?.focus({ preventScroll: true });
  const refuse = (asked: CardContent, index: number, withFocus: boolean) => {
    open(asked, <RefusedFix text={asked.finding.fixes?.[index]?.text ?? ''} />);
    if (withFocus) focus('.refused-fix button');
  };
  const fix = async (index: number) => {
    const asked = content;
    if (!asked || isBusy) return;
    const hadFocus = element.contains(root.activeElement);
    isBusy = true;
    const isDone = await asked.fix(index).finally(() => void (isBusy = false));
    if (isDone) close();
    else refuse(asked, index, hadFocus);
  };
  // Writing a fix takes focus to the draft, and is not done yet then.
  const leave = () => {
    if (!isBusy) close();
  };
  closeWhenFocusLeaves(element, editor.element.ownerDocument, leave, signal);

  return {
    element,
    get finding() {
      return content?.finding ?? null;
    },
    get isBusy() {
      return isBusy;
    },
    open(next, wanted) {
      open(next, null);
      if (wanted) focus(wanted === 'action' ? 'button, summary' : '.card');
    },
    refuse,
    close,
    moved() {
      if (content) void place(element, content.anchor(), standInOf(editor.element));
    },
  };
}

function addPlace(root: ShadowRoot): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = 'coach card-place';
  element.hidden = true;
  root.append(element);
  return element;
}

interface CardBoxProps {
  content: CardContent;
  note: ComponentChildren;
  fix(index: number): void;
}

function CardBox({ content, note, fix }: CardBoxProps) {
  const { finding, words, evidence, dismiss } = content;
  return (
    <div class="card" role="dialog" aria-label={finding.message} tabIndex={-1}>
      <FindingCard finding={finding} words={words} evidence={evidence} onFix={fix} onDismiss={dismiss} />
      {note}
    </div>
  );
}

async function place(
  element: HTMLElement,
  rects: readonly DOMRect[],
  contextElement: Element,
): Promise<void> {
  const anchor = {
    getBoundingClientRect: () => boundsOf(rects),
    getClientRects: () => [...rects],
    contextElement,
  };
  const { x, y } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => element.style.setProperty('max-height', `${availableHeight}px`),
      }),
    ],
  });
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Tabbing out of the card closes it; tabbing about in it does not, nor does a window that loses focus. */
function closeWhenFocusLeaves(
  element: HTMLElement,
  page: Document,
  close: () => void,
  signal: AbortSignal,
): void {
  // Focus that goes on into a frame is told there alone.
  if (page !== element.ownerDocument) page.defaultView?.addEventListener('focus', close, { signal });
  element.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (to !== null && !element.contains(to as Node)) close();
  });
}
