import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import {
  clickToolbarButton,
  launchChromium,
  serviceWorker,
  sidePanelPage,
  untilListening,
} from '../../src/tools/launch-chromium.mjs';
import { rememberYes } from './answer-prompts';
import { poll } from './poll';
import { readNetLog, type SeenRequest } from './request-log';
import type { Evaluate, PanelView, TestBrowser } from './test-browser';

const VIEWPORT = { width: 1280, height: 900 };

/** What `launch` needs of a browser; `close` resolves to everything that was requested. */
export type Driver = Omit<TestBrowser, 'tabId' | 'allowSite'>;

/** Chromium, driven over the DevTools protocol, with no way to any address but this machine's. */
export async function launchChromiumDriver(extension: string | undefined): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), 'reply-coach-'));
  const netLog = join(folder, 'requests.json');
  const profile = join(folder, 'profile');
  if (extension) await rememberYes(profile, extension);
  const { browser, extensionId } = await launchChromium({
    ...(extension ? { extension } : {}),
    viewport: VIEWPORT,
    profile,
    args: [
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Default',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  const id = () => {
    if (!extensionId) throw new Error('This browser was started without the extension.');
    return extensionId;
  };
  const newPage = () => openPage(browser);
  return {
    name: 'chromium',
    browser,
    newPage,
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${id()}/${path}`);
      return page;
    },
    clickToolbarButton: (page) => clickToolbarButton(page, id()),
    sidePanel: async () => panelView(await sidePanelPage(browser, id())),
    clickInPanel: async (selector) => {
      const panel = await sidePanelPage(browser, id());
      await panel.locator(selector).wait();
      // What is hidden behind the footer counts as seen.
      await panel.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
      await panel.locator(selector).click();
    },
    answerRequest: async (yes) => {
      if (!yes) throw new Error('Chromium shows its question to nobody, so there is no way to say no.');
    },
    evaluateInExtension: evaluateWith(() => serviceWorker(browser, id())),
    updateExtension: async () => {
      if (extension) await updateExtension(browser, id(), extension);
    },
    overlayRoot,
    close: () => close(browser, folder, netLog),
  };
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // A dialog may be gone by the time it is answered: its page was closed.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return page;
}

function panelView(page: Page): PanelView {
  const evaluate = evaluateWith(async () => page);
  return { page, evaluate, waitFor: (run, ...args) => poll(() => evaluate(run, ...args), 'the side panel') };
}

/** Puppeteer types what it returns more loosely than `Evaluate` does. */
function evaluateWith(place: () => Promise<Pick<Page, 'evaluate'>>): Evaluate {
  return (async (run: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    (await place()).evaluate(run, ...args)) as Evaluate;
}

async function updateExtension(browser: Browser, id: string, folder: string): Promise<void> {
  const before = await serviceWorker(browser, id);
  await browser.installExtension(folder);
  await poll(async () => (await serviceWorker(browser, id)) !== before, 'the new service worker');
  await untilListening(browser, id);
}

/** Only the DevTools protocol sees into a closed shadow root. Its node is adopted through puppeteer's own (internal) realm. */
async function overlayRoot(page: Page, selector = '*'): Promise<ElementHandle<HTMLElement> | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.localName === 'html');
    const closed = html?.children
      ?.flatMap((node) => node.shadowRoots ?? [])
      .filter((node) => node.shadowRootType === 'closed');
    const frame = page.mainFrame() as unknown as {
      mainRealm(): { adoptBackendNode(id: number): Promise<ElementHandle<HTMLElement>> };
    };
    for (const { backendNodeId } of closed ?? []) {
      const root = await frame.mainRealm().adoptBackendNode(backendNodeId);
      if (await root.$(selector)) return root;
    }
    return null;
  } finally {
    await session.detach();
  }
}

async function close(browser: Browser, folder: string, netLog: string): Promise<SeenRequest[]> {
  await browser.close();
  const requests = await readNetLog(netLog);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  return requests;
}
