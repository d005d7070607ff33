import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from './launch';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

/** Keyboard and mouse of an agent, and an input method where the browser lets a test drive it. */
export interface Hands {
  readonly page: Page;
  /** Waits until the editor has taken notice of the last key. */
  rest(): Promise<void>;
  /** Shows one text after the other where the caret is; the last stays there. */
  readonly compose?: (shown: readonly string[]) => Promise<void>;
}

/**
 * Firefox lets nobody drive its input methods, and starts no drag of text for a mouse that is not of metal. `rest` is
 * in milliseconds.
 */
export async function useHands(browser: BrowserName, page: Page, rest: number): Promise<Hands> {
  const hands: Hands = {
    page,
    rest: async () => {
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    },
  };
  if (browser === 'firefox') return hands;
  const session = await page.createCDPSession();
  return { ...hands, compose: (shown) => compose(hands, session, shown) };
}

/** Presses the keys one after the other while `modifiers` are held. */
export function keys(
  { page: { keyboard } }: Hands,
  pressed: readonly KeyInput[],
  modifiers: readonly KeyInput[] = [],
): Promise<unknown> {
  // All at once: they arrive in this order, and to wait for each answer would take longer than the keys themselves.
  return Promise.all([
    ...modifiers.map((key) => keyboard.down(key)),
    ...pressed.flatMap((key) => [keyboard.down(key), keyboard.up(key)]),
    ...modifiers.map((key) => keyboard.up(key)),
  ]);
}

/** Types the text, key after key; what no key writes comes as from a list of emoji. */
export async function text(hands: Hands, typed: string): Promise<void> {
  for (const character of typed) {
    await (/[ -~]/.test(character)
      ? keys(hands, [character as KeyInput])
      : hands.page.keyboard.sendCharacter(character));
    await hands.rest();
  }
}

/** Presses the mouse at one point and lets it go at another. Over what is selected, that moves it. */
export async function drag({ page }: Hands, from: Point, to: Point): Promise<void> {
  const { mouse } = page;
  const between = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ];
  await mouse.move(...from);
  await mouse.down();
  // Slower than the frames in which a page hears of the mouse and of the selection.
  const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  await frame();
  for (const part of [0.1, 0.6, 1]) {
    await mouse.move(...between(part));
    await frame();
  }
  await mouse.up();
}

async function compose(hands: Hands, session: CDPSession, shown: readonly string[]): Promise<void> {
  for (const text of shown) {
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    await hands.rest();
  }
  await session.send('Input.insertText', { text: shown.at(-1)! });
}
