import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/tools/pack-plugin.mjs';

export default defineConfig({
  plugins: [packPlugin()],
  test: {
    // Two side by side keep a small machine busy; with three, windows are drawn later than they are clicked.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No test asserts a time: a busy machine only makes them slow.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/**/*.browser.test.ts', 'test/**/*.field.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // The files of one worker share its process: to start one for each takes longer than most files.
          isolate: false,
          globalSetup: 'test/support/build-once.ts',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'field',
          isolate: false,
          globalSetup: ['test/support/build-once.ts', 'test/field/start-helpdesks.ts'],
          include: ['test/field/**/*.field.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
