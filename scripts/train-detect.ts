/**
 * `npm run train:detect -- PAGES.jsonl [--out FILE]`: fits the weights of the scorer to labelled saved pages, says how
 * well they do on sites that were left out, and writes them. The pages are the caller's own and go nowhere. A line of
 * the list: `{"id","file","url"?,"label":"learning"|"volunteering"|"none","site","lang"?,"flags"?}`; `file` is relative
 * to the list. The code is loaded through Vite, as in `lab.ts`.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const vite = await createServer({
  root,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  appType: 'custom',
  cacheDir: 'node_modules/.vite-lab',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': root } },
});
try {
  const { main } = await vite.ssrLoadModule('/scripts/train-detect/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await vite.close();
}
