/** Builds the baseline extension into a folder of its own. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const SOURCE = join(import.meta.dirname, 'baseline-extension');

/** Returns the folder of the unpacked extension. */
export async function buildBaseline(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-baseline-'));
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: join(SOURCE, 'popup.html') } },
  });
  cpSync(join(SOURCE, 'manifest.json'), join(folder, 'manifest.json'));
  writeFileSync(join(folder, 'content.js'), '');
  return folder;
}
