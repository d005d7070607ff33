import type { KeyInput, Page } from 'puppeteer-core';

declare global {
  interface Window {
    setEditable?(isEditable: boolean): unknown;
  }
}

/** The draft that `openDraft` opened, as its agent uses it and as its engine holds it. */
export class DraftInUse {
  constructor(readonly page: Page) {}

  /** What the bridge reads on the screen. */
  read(): Promise<string> {
    return this.page.evaluate(() => window.underTest.editor.read());
  }

  /** What the engine would send. */
  content(): Promise<string> {
    return this.page.evaluate(() => window.getContent!());
  }

  /** Puts `text` in the place of the first `words`. */
  replace(words: string, text: string): Promise<boolean> {
    return this.page.evaluate(
      async (from, to) => {
        const { editor } = window.underTest;
        const start = editor.read().indexOf(from);
        return editor.replace({ start, end: start + from.length }, from, to);
      },
      words,
      text,
    );
  }

  setCaret(at: number): Promise<void> {
    return this.page.evaluate((offset) => {
      window.underTest.editor.select({ start: offset, end: offset });
    }, at);
  }

  undo(): Promise<void> {
    return this.#chord(['Control'], 'z');
  }

  redo(): Promise<void> {
    return this.#chord(['Control', 'Shift'], 'z');
  }

  async #chord(modifiers: KeyInput[], key: KeyInput): Promise<void> {
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers) await this.page.keyboard.up(modifier);
    // Some engines draw what they did a moment later.
    await this.page.evaluate(
      () => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
    );
  }
}
