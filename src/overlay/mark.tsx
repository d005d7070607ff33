import { render } from 'preact';
import { Icon } from '../components/icon';
import { texts } from '../locales/en';
import { findFreeSpot } from './free-spot';
import { isSame, visibleRect } from './visible-rect';

/** The page is at rest when nothing moved for this long; in milliseconds. */
const REST = 150;

export interface Mark {
  readonly element: HTMLElement;
  /** `null` counts take the mark away: nothing is coached. */
  show(counts: { findings: number; openAsks: number } | null): void;
  /** Gone while things move, back in a free spot when they rest. */
  moved(): void;
}

/** The small badge beside the composer: how many findings there are. `open` gets true when a key pressed it. */
export function createMark(
  root: ShadowRoot,
  composer: HTMLElement,
  open: (byKey: boolean) => void,
  signal: AbortSignal,
): Mark {
  const element = composer.ownerDocument.createElement('div');
  element.className = 'coach mark-place';
  element.style.visibility = 'hidden';
  root.append(element);
  let isShown = false;
  let seen = visibleRect(composer);
  let rest: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(rest));

  const settle = () => {
    seen = visibleRect(composer);
    const spot = isShown
      ? findFreeSpot(composer, { width: element.offsetWidth, height: element.offsetHeight })
      : null;
    element.style.visibility = spot ? 'visible' : 'hidden';
    if (spot) element.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
  };
  const moved = () => {
    if (isSame(visibleRect(composer), seen)) return;
    element.style.visibility = 'hidden';
    clearTimeout(rest);
    rest = setTimeout(settle, REST);
  };
  return {
    element,
    show(counts) {
      isShown = counts !== null;
      if (counts) render(<MarkButton {...counts} open={open} />, element);
      settle();
    },
    moved,
  };
}

interface MarkButtonProps {
  findings: number;
  openAsks: number;
  open(byKey: boolean): void;
}

function MarkButton({ findings, openAsks, open }: MarkButtonProps) {
  return (
    <button
      type="button"
      class="mark"
      disabled={findings === 0}
      aria-label={texts.overlay.mark(findings, openAsks)}
      onClick={(event) => open(event.detail === 0)}
    >
      <Icon name="coach" />
      <span>{findings > 0 ? findings : ''}</span>
    </button>
  );
}
