import type { Span } from '../engine/types';
import { isForeign } from './foreign';

/**
 * A stretch of a draft's text that stands in one DOM node. Characters between two places (line breaks, `> `,
 * list numbers, code fences) are synthetic: no node holds them.
 */
export interface Place {
  /** A text node, or the `<br>` of an empty line. */
  readonly node: Node;
  /** The first of its characters within the node. */
  readonly from: number;
  /** The first of its characters within the text. */
  readonly start: number;
  /** 0 for an empty line. */
  length: number;
  /** False inside an island that the agent cannot type in either. */
  readonly editable: boolean;
}

/** What a draft says and where in the DOM it says it. `places` are in the order of the text. */
export interface TextMap {
  readonly text: string;
  readonly places: readonly Place[];
}

/** One DOM range per place that the span touches; synthetic characters have none. */
export function rangesOf(map: TextMap, span: Span): Range[] {
  return placesIn(map, span).map((place) => {
    const range = newRange(place.node);
    range.setStart(place.node, place.from + Math.max(0, span.start - place.start));
    range.setEnd(place.node, place.from + Math.min(place.length, span.end - place.start));
    return range;
  });
}

/** The span as one DOM range, or null where it holds no text, more than text, or what one may not write over. */
export function writableRange(map: TextMap, span: Span): Range | null {
  const places = placesIn(map, span);
  if (places.length === 0 || !places.every((place) => place.editable)) return null;
  const range = rangeBetween(map, span);
  return range && holdsUnread(range) ? null : range;
}

/** What an agent sees in a draft and no text holds. An `img` without a source is a mark of the engine. */
const UNREAD =
  'img[src], picture, video, audio, canvas, svg, object, embed, iframe, hr, input, button, select, textarea, [contenteditable="false"]';

/** To write over what was not read would delete it, and reading back would not tell. */
function holdsUnread(range: Range): boolean {
  const around = range.commonAncestorContainer;
  if (around.nodeType !== Node.ELEMENT_NODE) return false;
  const unread = [...(around as Element).querySelectorAll(UNREAD)];
  return unread.some((element) => range.intersectsNode(element) && !isForeign(element));
}

/** A selection as one DOM range; for a caret, the range is collapsed. */
export function rangeBetween(map: TextMap, span: Span): Range | null {
  const isCaret = span.start === span.end;
  const last = lastOf(map.places, (place) => place.start < span.end) ?? map.places[0];
  const first = isCaret ? placeOfCaret(map, span.start) : placesIn(map, span)[0];
  if (!first || !last) return null;
  const range = newRange(first.node);
  setPoint(range, 'setStart', first, span.start);
  if (!isCaret) setPoint(range, 'setEnd', last, span.end);
  return range;
}

/** The offset in the text that a DOM point stands for: a place inside the nearest text before it. */
export function offsetAt(map: TextMap, node: Node, offset: number): number {
  const [leaf, at] = toLeaf(node, offset);
  const own = map.places.filter((place) => place.node === leaf);
  const place = lastOf(own, (candidate) => candidate.from <= at) ?? own[0];
  if (place) return place.start + Math.min(Math.max(0, at - place.from), place.length);
  const before = lastOf(map.places, (candidate) => follows(leaf, candidate.node));
  return before ? before.start + before.length : 0;
}

function placesIn(map: TextMap, span: Span): Place[] {
  return map.places.filter((place) => place.start < span.end && place.start + place.length > span.start);
}

/** At the border of two places the caret belongs to the one before, as when typing goes on. */
function placeOfCaret(map: TextMap, offset: number): Place | undefined {
  return (
    map.places.find((place) => place.start <= offset && offset <= place.start + place.length) ??
    lastOf(map.places, (place) => place.start <= offset) ??
    map.places[0]
  );
}

function setPoint(range: Range, set: 'setStart' | 'setEnd', place: Place, offset: number): void {
  if (place.node.nodeType !== Node.TEXT_NODE) {
    range[set === 'setStart' ? 'setStartBefore' : 'setEndBefore'](place.node);
    if (set === 'setStart') range.collapse(true);
    return;
  }
  range[set](place.node, place.from + Math.min(place.length, Math.max(0, offset - place.start)));
  if (set === 'setStart') range.collapse(true);
}

/** Down to the text node or childless element at a DOM point. */
function toLeaf(node: Node, offset: number): [Node, number] {
  if (!node.hasChildNodes()) return [node, offset];
  const child = node.childNodes[offset];
  if (child) return toLeaf(child, 0);
  const last = node.childNodes[node.childNodes.length - 1]!;
  return toLeaf(last, last.nodeValue?.length ?? last.childNodes.length);
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function lastOf(places: readonly Place[], test: (place: Place) => boolean): Place | undefined {
  return [...places].reverse().find(test);
}

function newRange(node: Node): Range {
  return node.ownerDocument!.createRange();
}
