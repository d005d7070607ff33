import { openDemo } from './demo.mjs';

/** Opens the demo in a window and stays until it is closed. */
export async function startWindow() {
  const { browser } = await openDemo({ headless: false });
  console.log('The demo helpdesk is open, the coach beside it. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
