import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/tools/find-browser.mjs';
import { Bidi } from './bidi';
import type { Driver } from './chromium';
import { poll } from './poll';
import type { SeenRequest } from './request-log';
import type { PanelView } from './test-browser';

const GECKO_ID = 'reply-coach@example.com';
const WIDGET = 'reply-coach_example_com';
/** Firefox gives an extension a random address; a test wants to know it. */
const UUID = '11111111-2222-4333-8444-555555555555';
const VIEWPORT = { width: 1280, height: 900 };
/** A page of the extension that runs nothing of ours but has its API: an image. */
const BARE_PAGE = 'icons/16.png';

/** Firefox, driven over WebDriver BiDi; what pages may not do is done in the browser's own window (the chrome scope). */
export async function launchFirefoxDriver(extension: string | undefined): Promise<Driver> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A person is given time to read before the buttons of a request work; a test needs none.
      'security.notification_enable_delay': 0,
      // Tabs and panels are there at once: the frames of their movement cost more than they show.
      'ui.prefersReducedMotion': 1,
      // One process a site, which outlives its pages: to start one for each test takes longer than the test.
      'dom.ipc.processCount': 1,
      'dom.ipc.processCount.webIsolated': 1,
      'dom.ipc.keepProcessesAlive.webIsolated.max': 2,
      'dom.ipc.keepProcessesAlive.webIsolated.perOriginCount': 1,
      'dom.ipc.keepProcessesAlive.webIsolated.timed.max': 0,
      'dom.ipc.processPrelaunch.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  const bidi = new Bidi(browser);
  bidi.keepHandles();
  const chromeWindow = await findWindow(bidi);
  await bidi.evaluate(chromeWindow, WATCH_REQUESTS);
  if (extension) await browser.installExtension(extension);
  const newPage = () => openPage(browser);
  const openExtensionPage = (path: string) => openAt(browser, bidi, path);
  const openApi = () => lazy(async () => contextOf(await openAt(browser, bidi, BARE_PAGE, true)));
  let api = openApi();
  return {
    name: 'firefox',
    browser,
    newPage,
    openExtensionPage,
    clickToolbarButton: (page) => clickToolbarButton(bidi, chromeWindow, page),
    sidePanel: async () => sidebar(bidi, await api()),
    clickInPanel: async (selector) => clickInSidebar(bidi, chromeWindow, await api(), selector),
    answerRequest: (yes) => answerRequest(bidi, chromeWindow, yes),
    evaluateInExtension: (run, ...args) => api().then((context) => bidi.evaluate(context, callOf(run, args))),
    updateExtension: async () => {
      if (extension) await browser.installExtension(extension);
      // Pages of the old one are gone.
      api = openApi();
    },
    overlayRoot: (page, selector) => overlayRoot(bidi, page, selector),
    close: async () => {
      const requests = await bidi.evaluate<SeenRequest[]>(chromeWindow, 'replyCoachRequests');
      await browser.close();
      return requests;
    },
  };
}

/**
 * Notes every HTTP request of every process. A page's principal names its origin; a content script's is expanded and
 * names the extension; documents that the browser itself was told to open count as navigations.
 */
const WATCH_REQUESTS = `(() => {
  globalThis.replyCoachRequests = [];
  globalThis.replyCoachObserver = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = channel.loadInfo.triggeringPrincipal;
    const initiator = by.isSystemPrincipal || by.isNullPrincipal ? null : by.isExpandedPrincipal ? by.origin : by.originNoSuffix;
    const navigation = channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    replyCoachRequests.push({ url: channel.URI.spec, initiator, navigation });
  } };
  Services.obs.addObserver(replyCoachObserver, 'http-on-modify-request');
})()`;

async function findWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { url: string; context: string }[] }>(
    'browsingContext.getTree',
    {
      'moz:scope': 'chrome',
    },
  );
  const found = contexts.find(({ url }) => url.includes('browser.xhtml'));
  if (!found) throw new Error('Firefox shows no window.');
  return found.context;
}

async function openPage(browser: Browser, background = false): Promise<Page> {
  const page = await browser.newPage({ background });
  // A dialog may be gone by the time it is answered: its page was closed.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return page;
}

/** `page.goto` never returns for an extension page, which lives in another process: navigate without waiting, then look. */
async function openAt(browser: Browser, bidi: Bidi, path: string, background = false): Promise<Page> {
  const page = await openPage(browser, background);
  const url = `moz-extension://${UUID}/${path}`;
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  const isThere = () =>
    page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
  await poll(isThere, url);
  return page;
}

/** Extensions hide behind a menu at first; the button is put into the toolbar, as a person would, and clicked with the mouse. */
async function clickToolbarButton(bidi: Bidi, chromeWindow: string, page: Page): Promise<void> {
  await page.bringToFront();
  await bidi.evaluate(
    chromeWindow,
    `(() => {
      CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');
      const box = document.getElementById('${WIDGET}-BAP').getBoundingClientRect();
      (${clickAt})(box.x + box.width / 2, box.y + box.height / 2);
    })()`,
  );
}

/** Runs in the browser's own window, where the mouse is as real as a person's. */
const clickAt = `(x, y) => {
  for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount, inputSource: 1 });
}`;

/**
 * Where the element is, the sidebar's document tells; the mouse is moved over the part of the window that shows the sidebar.
 * The keyboard goes back to the page, as with the click there that a test's `page.type` stands for.
 */
async function clickInSidebar(
  bidi: Bidi,
  chromeWindow: string,
  api: string,
  selector: string,
): Promise<void> {
  const panel = await sidebar(bidi, api);
  const place = await panel.waitFor(async (wanted) => {
    const find = () => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    // While the panel still fills, the element moves away under the mouse.
    const before = find();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const place = find();
    return before && place && before.x === place.x && before.y === place.y ? place : null;
  }, selector);
  await bidi.evaluate(
    chromeWindow,
    `(() => {
      const sidebar = document.getElementById('sidebar').getBoundingClientRect();
      (${clickAt})(sidebar.x + ${place?.x}, sidebar.y + ${place?.y});
      gBrowser.selectedBrowser.focus();
    })()`,
  );
}

async function sidebar(bidi: Bidi, api: string): Promise<PanelView> {
  const VIEW = `browser.extension.getViews({ type: 'sidebar' })[0]`;
  await poll(() => bidi.evaluate(api, `${VIEW}?.document.readyState === 'complete'`), 'the sidebar');
  const evaluate: PanelView['evaluate'] = (run, ...args) =>
    bidi.evaluate(
      api,
      `((window) => ((document, location) => ${callOf(run, args)})(window.document, window.location))(${VIEW})`,
    );
  return {
    page: null,
    evaluate,
    waitFor: (run, ...args) => poll(() => evaluate(run, ...args), 'the sidebar'),
  };
}

/** The window in which Firefox itself asks whether an extension may have a site. */
async function answerRequest(bidi: Bidi, chromeWindow: string, yes: boolean): Promise<void> {
  const button = yes ? 'button' : 'secondaryButton';
  const press = `(() => {
    const request = document.getElementById('addon-webext-permissions-notification');
    if (!PopupNotifications.isPanelOpen || !request?.${button}) return false;
    request.${button}.click();
    return true;
  })()`;
  await poll(() => bidi.evaluate(chromeWindow, press), 'the request of Firefox');
}

async function overlayRoot(
  bidi: Bidi,
  page: Page,
  selector = '*',
): Promise<ElementHandle<HTMLElement> | null> {
  const html = await bidi.evaluateNode(contextOf(page), 'document.documentElement', 1);
  const roots = html.value?.children?.map((node) => node.value?.shadowRoot) ?? [];
  const frame = page.mainFrame() as unknown as {
    mainRealm(): { createHandle(value: object): ElementHandle<HTMLElement> };
  };
  for (const closed of roots.filter((root) => root?.value?.mode === 'closed')) {
    const root = frame.mainRealm().createHandle({ type: 'node', sharedId: closed!.sharedId });
    if (await root.$(selector)) return root;
  }
  return null;
}

function callOf(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${run.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
}

/** Puppeteer calls it `_id` and keeps it internal. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
