import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/tools/pack-plugin.mjs';

export default defineConfig({
  plugins: [packPlugin()],
  test: {
    // A browser test waits for half of its time: two side by side keep a small machine busy, three starve each other.
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
          globalSetup: ['test/support/build-once.ts', 'test/field/start-helpdesks.ts'],
          include: ['test/field/**/*.field.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
