import { render } from 'preact';
import type { Author, ComposerMode } from '../engine/types';
import { texts } from '../locales/en';
import { follow } from './follow';
import { TeachBox } from './teach-box';
import { visibleRect } from './visible-rect';

/** What is read of a page, where it stands. */
export interface ReadOnPage {
  /** Null where no reply box is open. */
  readonly composer: { element: Element; writes: ComposerMode } | null;
  readonly messages: readonly { element: Element; from: Author }[];
}

export interface ReadingLayer {
  /** Outlines these in the place of all that was outlined. */
  show(read: ReadOnPage): void;
}

const NOTHING: ReadOnPage = { composer: null, messages: [] };

/** Outlines what the coach reads of a page, each with its side, until the signal aborts. */
export function createReadingLayer(root: ShadowRoot, signal: AbortSignal): ReadingLayer {
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  let read = NOTHING;
  let anchors: readonly Element[] = [];
  let following = new AbortController();
  const draw = () => render(<Boxes {...read} />, place);
  /** All messages scroll together, so the first of them moves with the rest. */
  const followAnew = (wanted: readonly Element[]) => {
    if (wanted.length === anchors.length && wanted.every((anchor, at) => anchor === anchors[at])) return;
    anchors = wanted;
    following.abort();
    following = new AbortController();
    for (const anchor of wanted) follow(anchor, place, draw, AbortSignal.any([signal, following.signal]));
  };
  return {
    show(shown) {
      read = shown;
      const [first] = shown.messages;
      followAnew([shown.composer, first].flatMap((one) => one?.element ?? []));
      draw();
    },
  };
}

function Boxes({ composer, messages }: ReadOnPage) {
  const { side, box } = texts.teach;
  return (
    <>
      {messages.map(({ element, from }, at) => (
        <Box key={at} element={element} label={side[from]} look={`teach-${from}`} />
      ))}
      {composer && <Box element={composer.element} label={box[composer.writes]} look="teach-composer" />}
    </>
  );
}

function Box({ element, label, look }: { element: Element; label: string; look: string }) {
  const box = element.isConnected ? visibleRect(element) : new DOMRect();
  return box.width > 0 && box.height > 0 ? <TeachBox {...{ box, label, look }} /> : null;
}
