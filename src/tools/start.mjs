// `npm start`: the demo helpdesk in a real browser with the coach loaded, from a fresh clone with nothing installed.
import { howToInstall, installPackages, provideBrowser, requireNode, stop } from './bootstrap.mjs';

requireNode();
installPackages();
if (!provideBrowser('chromium')) {
  stop(`No Chrome, Chromium or Edge was found. Install one and start again: ${howToInstall('chromium')}`);
}

try {
  const { buildFor } = await import('./build.mjs');
  await buildFor('chrome');
  if (process.argv.includes('--headless') || !hasDisplay())
    await (await import('./start-headless.mjs')).startHeadless();
  else await (await import('./start-window.mjs')).startWindow();
} catch (error) {
  stop(`npm start failed: ${error instanceof Error ? error.message : String(error)}`);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
