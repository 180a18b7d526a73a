import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { proofLibraryAliases } from './lib/credential/shims/aliases.ts';
import { manifestFor } from './scripts/manifest.ts';
import { noCodeFromText } from './scripts/no-code-from-text.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/**
 * One configuration for both stores. The mode `testing` makes a separate build whose test hosts are already granted,
 * because no permission prompt can be answered in a headless browser; a test holds its manifest against the store's.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium', mode),
  zip: {
    name: 'skilltrail',
    excludeSources: ['demo-output/**', 'bench-output/**'],
  },
  vite: () => ({
    plugins: [react(), noCodeFromText()],
    resolve: {
      alias: [{ find: '@', replacement: ROOT }, ...proofLibraryAliases(ROOT)],
    },
    build: { target: 'es2024', sourcemap: false },
  }),
});
