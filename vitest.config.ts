import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/tools/pack-plugin.mjs';

export default defineConfig({
  plugins: [packPlugin()],
  test: {
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
          // One browser at a time: two side by side starve each other on a small machine.
          fileParallelism: false,
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
          // What has no parallel files in one project has none across projects either.
          fileParallelism: false,
        },
      },
    ],
  },
});
