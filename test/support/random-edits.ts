import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { redoByKeys, undo } from './history-keys';
import { type Box, drag, type Hands, keys, type Point, text, useHands } from './hands';
import type { BrowserName } from './launch';
import { deskOf, frameOfDraft } from './open-draft';
import { poll } from './poll';
import { type Random, seededRandom } from './seeded-random';

/** Phrases that the coach has something to say about, and some that it has not. */
const PHRASES = [
  'Hi Ana, ',
  'soon. ',
  'You failed ',
  'sorry if you feel ',
  'NOW!! ',
  'by Friday ',
  'x',
  ' ',
  'é',
  '👋',
];
/** What an input method shows one after the other, and at the end puts into the draft. */
const COMPOSED = ['k', 'か', 'かい', '会議'];
const ARROWS: KeyInput[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** A coach that checks after a pause gets one this often, so that it works between the edits. */
const PAUSE_EVERY = 25;
const PAUSE = 450;

/** So many undos that change nothing are the start. */
const IDLE = 8;

export interface RandomEditOptions {
  browser: BrowserName;
  /** The same seed gives the same edits. */
  seed: number;
  count: number;
  /** Name of the desk that the page shows. */
  desk: string;
  /** Called at the end of each pause: time for a look at what the coach did in it. */
  onPause?(): Promise<void>;
}

/** What the draft was after each edit, after each undo down to the start, and after each redo up to the end. */
export interface EditTrace {
  edits: string[];
  undone: string[];
  redone: string[];
  /** What the engine itself holds at the end, where its page tells. */
  held: string | null;
}

/** One agent at one draft. */
interface Editing {
  readonly hands: Hands;
  /** Frame of the draft. */
  readonly place: Frame;
  readonly desk: string;
  readonly random: Random;
  /** Where the draft is on the screen. */
  box: Box;
}

/**
 * Edits a draft as a hasty person would: types, composes with an input method, deletes, selects by key and mouse,
 * drags what is selected, cuts, pastes, undoes.
 */
export async function editAtRandom(page: Page, options: RandomEditOptions): Promise<EditTrace> {
  const { desk, seed, count } = options;
  const editing: Editing = {
    hands: await useHands(options.browser, page, deskOf(desk).rest ?? 0),
    place: await frameOfDraft(page, desk),
    desk,
    random: seededRandom(seed),
    box: { x: 0, y: 0, width: 0, height: 0 },
  };
  await editing.place.click(deskOf(desk).draft);
  await fillClipboard(editing);
  const edits: string[] = [];
  for (let edit = 1; edit <= count; edit += 1) {
    const what = await editOnce(editing);
    if (edit % PAUSE_EVERY === 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await options.onPause?.();
    }
    edits.push(`${edit} ${what}: ${await look(editing)}`);
  }
  return {
    edits,
    undone: await repeat(editing, undo),
    redone: await repeat(editing, redoByKeys),
    held: await page.evaluate(() => window.getContent?.() ?? null),
  };
}

/** With the same words in every run, not with those of the run before. */
async function fillClipboard(editing: Editing): Promise<void> {
  await text(editing.hands, 'to copy');
  await keys(editing.hands, ['a'], ['Control']);
  await keys(editing.hands, ['c'], ['Control']);
  await look(editing);
  // What stays selected differs: an editor may draw itself anew at that moment.
  await keys(editing.hands, ['ArrowRight']);
  await look(editing);
}

type Edit = (editing: Editing) => Promise<unknown>;

/** Listed as often as they happen. */
const EDITS: Readonly<Record<string, [weight: number, edit: Edit]>> = {
  type: [8, ({ hands, random }) => text(hands, oneOf(PHRASES, random))],
  compose: [2, ({ hands }) => hands.compose?.(COMPOSED) ?? text(hands, COMPOSED.at(-1)!)],
  enter: [3, ({ hands }) => keys(hands, ['Enter'])],
  backspace: [3, ({ hands }) => keys(hands, ['Backspace'])],
  delete: [2, ({ hands }) => keys(hands, ['Delete'])],
  move: [4, ({ hands, random }) => keys(hands, [oneOf(ARROWS, random)])],
  select: [3, ({ hands, random }) => keys(hands, times(oneOf(ARROWS, random), 1 + random(6)), ['Shift'])],
  click: [2, async (editing) => editing.hands.page.mouse.click(...(await aim(editing)))],
  drag: [2, async (editing) => drag(editing.hands, await aim(editing), pointIn(editing))],
  dragWord: [2, dragWord],
  copy: [1, ({ hands }) => keys(hands, ['c'], ['Control'])],
  cut: [1, ({ hands }) => keys(hands, ['x'], ['Control'])],
  paste: [2, ({ hands }) => keys(hands, ['v'], ['Control'])],
  undo: [2, ({ hands }) => undo(hands.page)],
  redo: [1, ({ hands, desk }) => redoByKeys(hands.page, desk)],
  bold: [1, async ({ hands, desk }) => deskOf(desk).isRich && keys(hands, ['b'], ['Control'])],
};

const DECK = Object.entries(EDITS).flatMap(([name, [weight]]) => times(name, weight));

async function editOnce(editing: Editing): Promise<string> {
  const name = oneOf(DECK, editing.random);
  await EDITS[name]![1](editing);
  return name;
}

/** Selects the word under the mouse and moves it elsewhere. Where no word is, nothing moves. */
async function dragWord(editing: Editing): Promise<void> {
  const from = await aim(editing);
  await editing.hands.page.mouse.click(...from, { count: 2 });
  await editing.hands.rest();
  await drag(editing.hands, from, pointIn(editing));
}

/** Where the mouse is pressed next. Who wants to press where a card of the coach lies goes away until it closes. */
async function aim(editing: Editing): Promise<Point> {
  const { page } = editing.hands;
  const point = pointIn(editing);
  const isFree = () =>
    page.evaluate((x, y) => !document.elementFromPoint(x, y)?.matches('html > div'), ...point);
  const goAway = () => page.mouse.move(1, 1).then(isFree);
  if (!(await isFree())) await poll(goAway, 'the card to close');
  return point;
}

function pointIn({ box: { x, y, width, height }, random }: Editing): Point {
  // Not on the border, the scroll bar or the corner that resizes; nor so near to them that what is dragged there
  // scrolls the draft, which goes by the clock.
  return [x + 24 + random(width - 84), y + 24 + random(height - 64)];
}

/** Undo or redo until many in a row change nothing more; a step of selection alone changes no text. */
async function repeat(
  editing: Editing,
  step: (page: Page, desk: string) => Promise<void>,
): Promise<string[]> {
  const states = [await look(editing)];
  while (states.length <= IDLE || states.at(-1) !== states.at(-1 - IDLE)) {
    await step(editing.hands.page, editing.desk);
    states.push(await look(editing));
  }
  return states;
}

/** The document and the selection, and notes where the draft is by now. */
async function look(editing: Editing): Promise<string> {
  await editing.hands.rest();
  const { state, box } = await editing.place.evaluate(readState, deskOf(editing.desk).draft);
  editing.box = box;
  return state;
}

/** Runs in the page, once the editor has dealt with the last event, the announcement of a selection included. */
async function readState(selector: string): Promise<{ state: string; box: Box }> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const element = document.querySelector<HTMLElement>(selector)!;
  const { x, y, width, height } = (window.frameElement ?? element).getBoundingClientRect();
  const box = { x, y, width, height };
  if (element instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd, selectionDirection } = element;
    return { state: JSON.stringify([value, selectionStart, selectionEnd, selectionDirection]), box };
  }
  const pathTo = (node: Node | null): number[] =>
    !node || node === element
      ? []
      : [...pathTo(node.parentNode), [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode)];
  // One place has several names, outside and inside of an element, and an editor goes from one to the other in its own time.
  const pointOf = (node: Node | null, offset: number): [number[], number] => {
    const child = node?.childNodes[offset];
    return child ? pointOf(child, 0) : [pathTo(node), offset];
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
  const selection = [...pointOf(anchorNode, anchorOffset), ...pointOf(focusNode, focusOffset)];
  return { state: JSON.stringify([element.innerHTML, ...selection]), box };
}

function oneOf<T>(choices: readonly T[], random: Random): T {
  return choices[random(choices.length)]!;
}

function times<T>(value: T, count: number): T[] {
  return Array.from({ length: count }, () => value);
}
