import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * Runs a module's `main(args)` with the code of `lib/` behind it, without a browser. The code is loaded through Vite,
 * because registries are `import.meta.glob`; nothing of WXT is needed. Its answer becomes the process's exit code.
 * @param module path from the project's folder, with a leading slash
 */
export async function runThroughVite(module: string, args: readonly string[]): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  // A server that listens nowhere and watches nothing: plug-ins are loaded while it runs, so it stays until the end.
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
    const { main } = await vite.ssrLoadModule(module);
    process.exitCode = await main(args);
  } finally {
    await vite.close();
  }
}
