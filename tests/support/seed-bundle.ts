import { join } from 'node:path';
import { build } from 'vite';

/**
 * The seeding of `seed-page.ts` as one script that a driver runs inside an extension page; it gives that page the
 * function `seedSkilltrail(count, today)`.
 */
export async function seedBundle(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2024',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'seed-page.ts'), formats: ['iife'], name: 'seeding' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The seeding script was not built.');
  return chunk.code;
}
