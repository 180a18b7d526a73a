/**
 * `node scripts/lab.ts <command> …`: the same `lib/` code on files, without a browser. The code is loaded through Vite,
 * because registries are `import.meta.glob`; nothing of WXT is needed. Standard output belongs to the command.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

// A server that listens nowhere and watches nothing: plug-ins are loaded while a command runs, so it stays until the end.
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
  const { main } = await vite.ssrLoadModule('/tests/lab/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await vite.close();
}
