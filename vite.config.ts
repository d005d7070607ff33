import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
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
    plugins: [packPlugin(), crx({ manifest: manifestFor(browser), browser }), withoutWebAccessibleResources()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // crxjs builds the page named in side_panel, but neither the sidebar's nor a page that nothing names.
      rollupOptions: { input: { panel: PANEL, demo: DEMO } },
    },
  };
}

function library(target: 'engine' | 'cli'): UserConfig {
  return {
    plugins: [packPlugin()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
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
  if (browser === 'chrome') return manifest as ManifestV3Export;
  const { key: _key, minimum_chrome_version: _min, side_panel: panel, background, ...common } = manifest;
  return {
    ...common,
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: { default_panel: panel.default_path, default_title: manifest.name, open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'reply-coach@example.com',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** crxjs lists the injected content script for every site to fetch; `executeScript` does not need that. */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'without-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') throw new Error('manifest.json is not in the bundle');
        const built = JSON.parse(String(asset.source)) as Record<string, unknown>;
        delete built['web_accessible_resources'];
        asset.source = JSON.stringify(built, null, 2);
      },
    },
  };
}
