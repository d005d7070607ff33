import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScriptPlugin } from './src/tools/content-script-plugin.mjs';
import { packPlugin } from './src/tools/pack-plugin.mjs';

type Target = 'chrome' | 'firefox' | 'engine' | 'cli';
const PANEL = 'src/pages/side-panel/index.html';
const DEMO = 'src/pages/demo/index.html';

export default defineConfig(() => {
  const target = (process.env['TARGET'] ?? 'chrome') as Target;
  return target === 'engine' || target === 'cli' ? library(target) : extension(target);
});

function extension(browser: 'chrome' | 'firefox'): UserConfig {
  return {
    plugins: [
      packPlugin({ isShipped: true }),
      contentScriptPlugin(),
      crx({ manifest: manifestFor(browser), browser }),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // crxjs builds the page named in side_panel, but neither the sidebar's nor a page that nothing names.
      rollupOptions: { input: { panel: PANEL, demo: DEMO }, checks: { bundlerTimings: false } },
    },
  };
}

function library(target: 'engine' | 'cli'): UserConfig {
  return {
    plugins: [packPlugin({ isShipped: true })],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { external: [/^node:/] },
      ssr: target === 'cli',
      lib:
        target === 'engine'
          ? { entry: 'src/cli/engine.ts', formats: ['es'], fileName: () => 'engine.js' }
          : { entry: 'src/cli/reply-coach.ts', formats: ['es'], fileName: () => 'reply-coach.js' },
    },
  };
}

/** The one manifest, with what Firefox calls by another name. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  if (browser === 'chrome') return manifest;
  const { key: _key, minimum_chrome_version: _min, side_panel: panel, background, ...common } = manifest;
  return {
    ...common,
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: manifest.name,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'reply-coach@example.com',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}
