import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { SeenRequest } from './request-log';

export type BrowserName = 'chromium' | 'firefox';

/** Runs a function over there: it takes and returns plain data and sees nothing of the test around it. */
export type Evaluate = <A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

export interface LaunchOptions {
  browser: BrowserName;
  /** `false`: without the extension; a path: another build of it. Default: the one in `dist/`. */
  extension?: boolean | string;
  /** Requests that the test plants or expects; every other one of the extension makes `close` fail. */
  allow?: (request: SeenRequest) => boolean;
}

/** A real browser with the extension in it. Always `close` it: that is where an unexpected request fails the test. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A tab in front, 1280 × 900, dialogs accepted. */
  newPage(): Promise<Page>;
  /** A page of the extension in a tab, for instance `src/pages/side-panel/index.html?tabId=7`. `page.url()` is unreliable for it in Firefox. */
  openExtensionPage(path: string): Promise<Page>;
  /** A real click on the extension's toolbar button while `page` is in front. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The real side panel (Chromium) or sidebar (Firefox), once it is open. */
  sidePanel(): Promise<PanelView>;
  /** A real click of the mouse in the open panel, which a permission request needs; then the keyboard is the page's again. */
  clickInPanel(selector: string): Promise<void>;
  /** Answers the browser's own question whether the extension may have a site. Chromium's cannot be shown here: it says yes by itself, and never no. */
  answerRequest(yes: boolean): Promise<void>;
  /** What an agent does once a site: the toolbar button, then “Use Reply Coach on …” in the panel, and a yes to the browser. */
  allowSite(page: Page): Promise<void>;
  /** Runs where the extension's API is: the service worker in Chromium, a bare extension page in Firefox. `chrome.*` works in both. */
  evaluateInExtension: Evaluate;
  /** Puts the extension in once more over the one that runs, as an update does; ends when the new one is at work. */
  updateExtension(): Promise<void>;
  /** Id of the tab that `page` is; the extension knows tabs by it. */
  tabId(page: Page): Promise<number>;
  /**
   * The overlay's closed shadow root, as a handle that finds and clicks (`root.$('button')`), or null while there is none. Of
   * several the first, or the first that holds a match of `selector`.
   */
  overlayRoot(page: Page, selector?: string): Promise<ElementHandle<HTMLElement> | null>;
  /** Ends the browser. Throws when there was a request that should not have been. */
  close(): Promise<SeenRequest[]>;
}

/** The open panel. In Firefox it is reached through another extension page, so there is no puppeteer page. */
export interface PanelView {
  /** Runs with the panel's own `window` and `document`; takes and returns plain data. */
  evaluate: Evaluate;
  /** Until `run` returns something truthy, which is returned. */
  waitFor: Evaluate;
  readonly page: Page | null;
}
