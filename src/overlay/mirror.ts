import { MirroredText } from './mirrored-text';
import { toPage } from './page-place';
import type { Painter } from './painter';
import type { PlacedFinding } from './pick-painted';
import { visibleRect } from './visible-rect';

/** What decides where a letter of a textarea stands. No shorthand: `font` is empty where it cannot say everything. */
const COPIED = [
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-stretch',
    'font-size-adjust',
    'font-kerning',
  ],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-east-asian'],
  ...[
    'font-feature-settings',
    'font-variation-settings',
    'font-optical-sizing',
    'line-height',
    'text-indent',
  ],
  ...['letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-rendering', 'tab-size'],
  ...['direction', 'writing-mode', 'white-space', 'overflow-wrap', 'word-break', 'line-break', 'hyphens'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/**
 * A textarea's text is no DOM text, so the same text is laid out once more in our own shadow root, invisible but
 * for the lines under words, exactly over the textarea and clipped to what is seen of it.
 */
export function mirrorPainter(textarea: HTMLTextAreaElement, root: ShadowRoot, signal: AbortSignal): Painter {
  const page = root.ownerDocument;
  const layer = page.createElement('div');
  const copy = new MirroredText(page);
  const text = copy.element;
  layer.className = 'mirror';
  layer.ariaHidden = 'true';
  layer.append(text);
  root.append(layer);
  let words = new Map<PlacedFinding, HTMLElement>();
  let length = textarea.textLength;

  const scroll = () => {
    text.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
  };
  const moved = () => {
    lieOver(layer, textarea);
    scroll();
  };
  textarea.addEventListener('scroll', scroll, { signal, passive: true });
  page.fonts.addEventListener('loadingdone', moved, { signal });

  return {
    paint(findings) {
      length = textarea.textLength;
      words = copy.write(textarea.value, findings);
      layer.hidden = words.size === 0;
      if (words.size === 0) return;
      copyStyle(textarea, text);
      moved();
    },
    rects: (finding) => rectsOf(words.get(finding)),
    scrollTo: (finding) => scrollTo(textarea, words.get(finding)),
    changed() {
      hideFrom(words, changeStart(textarea, length));
      length = textarea.textLength;
    },
    moved: () => {
      if (words.size > 0) moved();
    },
  };
}

function copyStyle(textarea: HTMLTextAreaElement, text: HTMLElement): void {
  const style = getComputedStyle(textarea);
  for (const property of COPIED) text.style.setProperty(property, style.getPropertyValue(property));
  // Without the scroll bar, which takes its place from the text.
  text.style.width = `${textarea.clientWidth}px`;
}

/** The layer takes the textarea's inner box, also where a page scales it, and shows only what is seen of it. */
function lieOver(layer: HTMLElement, textarea: HTMLTextAreaElement): void {
  const box = toPage(textarea.getBoundingClientRect(), textarea.ownerDocument);
  const scale = textarea.offsetWidth > 0 ? box.width / textarea.offsetWidth : 1;
  const left = box.left + textarea.clientLeft * scale;
  const top = box.top + textarea.clientTop * scale;
  const seen = visibleRect(textarea);
  const { clientWidth: width, clientHeight: height } = textarea;
  const cut = [
    seen.top - top,
    left + width * scale - seen.right,
    top + height * scale - seen.bottom,
    seen.left - left,
  ];
  Object.assign(layer.style, {
    width: `${width}px`,
    height: `${height}px`,
    transform: `translate(${left}px, ${top}px) scale(${scale})`,
    clipPath: `inset(${cut.map((side) => `${Math.max(0, side / scale)}px`).join(' ')})`,
  });
}

/** Where the last change began, from the caret and the length: no need to read the text for every key. */
function changeStart(textarea: HTMLTextAreaElement, lengthBefore: number): number {
  const added = Math.max(0, textarea.textLength - lengthBefore);
  return textarea.selectionStart - added;
}

/** Until the draft is read again, only the lines under words before the change are still right. */
function hideFrom(words: ReadonlyMap<PlacedFinding, HTMLElement>, start: number): void {
  for (const [finding, span] of words) {
    if (finding.end >= start) span.className = '';
  }
}

function rectsOf(span: HTMLElement | undefined): DOMRect[] {
  return span?.className ? [...span.getClientRects()] : [];
}

function scrollTo(textarea: HTMLTextAreaElement, span: HTMLElement | undefined): void {
  if (!span) return;
  textarea.scrollIntoView({ block: 'nearest' });
  const { offsetTop: top, offsetHeight: height } = span;
  const isSeen = top >= textarea.scrollTop && top + height <= textarea.scrollTop + textarea.clientHeight;
  if (!isSeen) textarea.scrollTop = top - textarea.clientHeight / 2;
}
