/**
 * zod can compile its checks into code made from text. The extension's content security policy forbids that, and zod is
 * told so (`jitless`), but the dead code would still stand in the bundle and both stores' linters would find it. This
 * Vite plugin leaves it out, and stops the build when a new zod no longer looks as expected. (2026-11, zod 4.6)
 */
import type { Plugin } from 'vite';

interface Removal {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

const REMOVALS: readonly Removal[] = [
  {
    file: /\/zod\/v4\/core\/util\.js$/,
    from: 'const F = Function;\n        new F("");\n        return true;',
    to: 'return false;',
  },
  {
    file: /\/zod\/v4\/core\/doc\.js$/,
    from: 'const F = Function;',
    to: "const F = class { constructor() { throw new Error('Code is never made from text here.'); } };",
  },
];

export function noCodeFromText(): Plugin {
  return {
    name: 'skilltrail:no-code-from-text',
    transform(code, id) {
      const removal = REMOVALS.find(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (!removal) return null;
      if (!code.includes(removal.from)) return this.error(`${id} makes code from text in a new way.`);
      return { code: code.replace(removal.from, () => removal.to), map: null };
    },
  };
}
