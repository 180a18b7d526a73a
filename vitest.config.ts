import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
/** Where the network may not be: everything that runs without a browser. */
const setupFiles = ['tests/support/offline.ts'];
/** Where a real browser is driven: one at a time, and patiently. */
const driven = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          setupFiles,
          include: ['tests/integration/**/*.test.{ts,tsx}', 'tests/lab/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { ...driven, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      {
        extends: true,
        test: { ...driven, name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 },
      },
    ],
  },
});
