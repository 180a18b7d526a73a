import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { proofLibraryAliases } from '@/lib/credential/shims/aliases.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The chunks that come of the stage's front door. */
async function bundle(aliases: { find: RegExp; replacement: string }[]): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [...aliases, { find: /^@\//, replacement: `${ROOT}/` }] },
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: { input: resolve(ROOT, 'lib/credential/index.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return output.filter((one) => one.type === 'chunk');
}

const NEEDS_EVAL = /\beval\(|new Function\b|\bFunction\(["'`]/;
/** zod tries once whether code may be compiled; `jitless` keeps it from trying. */
const isZod = (chunk: Rolldown.OutputChunk) => chunk.moduleIds.some((id) => id.includes('/node_modules/zod/'));

describe('the stage in a bundle', () => {
  it('holds no code that compiles text or fetches, and keeps the proof libraries out of the first chunk', async () => {
    const chunks = await bundle(proofLibraryAliases(ROOT));
    const heavy = chunks.filter((chunk) => chunk.moduleIds.some((id) => id.includes('/node_modules/jsonld/')));
    expect(heavy).toHaveLength(1);
    for (const chunk of chunks.filter((one) => !isZod(one))) {
      expect(chunk.code.match(NEEDS_EVAL)?.[0]).toBeUndefined();
      expect(chunk.code.match(/new XMLHttpRequest|\bfetch\(/)?.[0]).toBeUndefined();
    }
    const entry = chunks.find((chunk) => chunk.isEntry);
    const eager = new Set(entry?.imports.concat(entry.fileName));
    expect(heavy.some((chunk) => eager.has(chunk.fileName))).toBe(false);
    expect(entry?.code.length).toBeLessThan(40_000);
  });

  it('would hold such code without the aliases', async () => {
    const chunks = await bundle([]);
    expect(chunks.some((chunk) => !isZod(chunk) && NEEDS_EVAL.test(chunk.code))).toBe(true);
  });
});
