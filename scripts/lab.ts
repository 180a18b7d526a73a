/**
 * `node scripts/lab.ts <command> …`: the same `lib/` code on files, without a browser. The code is loaded through Vite,
 * because registries are `import.meta.glob`; nothing of WXT is needed. Standard output belongs to the command.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const { module } = await runnerImport<{ main(args: string[]): Promise<number> }>(`${root}/tests/lab/main.ts`, {
  root,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = await module.main(process.argv.slice(2));
