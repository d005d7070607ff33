import type { KeyInput, Page } from 'puppeteer-core';
import { redoByKeys, undo } from './history-keys';
import { boxOf, deskOf, frameOfDraft } from './open-draft';
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
const ARROWS: KeyInput[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** A coach that checks after a pause gets one this often, so that it works between the edits. */
const PAUSE_EVERY = 40;
const PAUSE = 450;

/** So many undos that change nothing are the start. */
const IDLE = 8;

export interface RandomEditOptions {
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
}

/** Edits a draft as a hasty person would: types, deletes, selects by key and mouse, cuts, pastes, undoes. */
export async function editAtRandom(page: Page, options: RandomEditOptions): Promise<EditTrace> {
  const random = seededRandom(options.seed);
  const edits: string[] = [];
  await (await frameOfDraft(page, options.desk)).click(deskOf(options.desk).draft);
  await fillClipboard(page);
  for (let edit = 1; edit <= options.count; edit += 1) {
    const what = await editOnce(page, options, random);
    if (edit % PAUSE_EVERY === 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await options.onPause?.();
    }
    edits.push(`${edit} ${what}: ${await stateOf(page, options.desk)}`);
  }
  return {
    edits,
    undone: await repeat(page, options, undo),
    redone: await repeat(page, options, redoByKeys),
  };
}

/** With the same words in every run, not with those of the run before. */
async function fillClipboard(page: Page): Promise<void> {
  await page.keyboard.type('to copy');
  await chord(page, ['Control'], 'a');
  await chord(page, ['Control'], 'c');
}

type Edit = (page: Page, options: RandomEditOptions, random: Random) => Promise<unknown>;

/** Listed as often as they happen. */
const EDITS: Readonly<Record<string, [weight: number, edit: Edit]>> = {
  type: [8, (page, _options, random) => page.keyboard.type(PHRASES[random(PHRASES.length)]!)],
  enter: [3, (page) => page.keyboard.press('Enter')],
  backspace: [3, (page) => page.keyboard.press('Backspace')],
  delete: [2, (page) => page.keyboard.press('Delete')],
  move: [4, (page, _options, random) => page.keyboard.press(ARROWS[random(ARROWS.length)]!)],
  select: [3, selectByKeys],
  click: [
    2,
    (page, { desk }, random) => pointIn(page, desk, random).then(({ x, y }) => page.mouse.click(x, y)),
  ],
  drag: [2, dragOver],
  copy: [1, (page) => chord(page, ['Control'], 'c')],
  cut: [1, (page) => chord(page, ['Control'], 'x')],
  paste: [2, (page) => chord(page, ['Control'], 'v')],
  undo: [2, (page) => undo(page)],
  redo: [1, (page, { desk }) => redoByKeys(page, desk)],
  bold: [1, (page, { desk }) => (deskOf(desk).isRich ? chord(page, ['Control'], 'b') : Promise.resolve())],
};

const DECK = Object.entries(EDITS).flatMap(([name, [weight]]) => Array.from({ length: weight }, () => name));

async function editOnce(page: Page, options: RandomEditOptions, random: Random): Promise<string> {
  const name = DECK[random(DECK.length)]!;
  await EDITS[name]![1](page, options, random);
  return name;
}

async function selectByKeys(page: Page, _options: RandomEditOptions, random: Random): Promise<void> {
  const key = ARROWS[random(ARROWS.length)]!;
  await page.keyboard.down('Shift');
  for (let times = random(6); times >= 0; times -= 1) await page.keyboard.press(key);
  await page.keyboard.up('Shift');
}

async function dragOver(page: Page, { desk }: RandomEditOptions, random: Random): Promise<void> {
  const from = await pointIn(page, desk, random);
  const to = await pointIn(page, desk, random);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

async function pointIn(page: Page, desk: string, random: Random): Promise<{ x: number; y: number }> {
  const box = await (await page.$(boxOf(desk)))!.boundingBox();
  if (!box) throw new Error('The draft is not on the screen.');
  // Not on the border, the scroll bar or the corner that resizes.
  return { x: box.x + 12 + random(box.width - 60), y: box.y + 12 + random(box.height - 40) };
}

/** Undo or redo until many in a row change nothing more; a step of selection alone changes no text. */
async function repeat(
  page: Page,
  { desk }: RandomEditOptions,
  step: (page: Page, desk: string) => Promise<void>,
): Promise<string[]> {
  const states = [await stateOf(page, desk)];
  while (states.length <= IDLE || states.at(-1) !== states.at(-1 - IDLE)) {
    await step(page, desk);
    states.push(await stateOf(page, desk));
  }
  return states;
}

async function chord(page: Page, modifiers: KeyInput[], key: KeyInput): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}

/** The document and the selection, once the editor has dealt with the last event, the announcement of a selection included. */
async function stateOf(page: Page, desk: string): Promise<string> {
  const place = await frameOfDraft(page, desk);
  return place.evaluate(async (selector) => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.querySelector<HTMLElement>(selector)!;
    if (element instanceof HTMLTextAreaElement) {
      const { value, selectionStart, selectionEnd, selectionDirection } = element;
      return JSON.stringify([value, selectionStart, selectionEnd, selectionDirection]);
    }
    const pathTo = (node: Node | null): number[] =>
      !node || node === element
        ? []
        : [...pathTo(node.parentNode), [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode)];
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
    return JSON.stringify([
      element.innerHTML,
      pathTo(anchorNode),
      anchorOffset,
      pathTo(focusNode),
      focusOffset,
    ]);
  }, deskOf(desk).draft);
}
