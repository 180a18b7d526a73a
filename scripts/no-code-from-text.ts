/**
 * zod can compile its checks into code made from text, and React can make markup from text. The extension's content
 * security policy forbids the first, zod is told so (`jitless`), and no component does the second; zip.js can fetch a codec. The
 * dead code would still stand in the bundles and both stores' linters would find it. This Vite plugin leaves it out, and
 * stops the build when a new version no longer looks as expected. (2026-11, zod 4.6, React 19.3, zip.js 2.24)
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
  {
    file: /\/react-dom\/cjs\/react-dom-client\.production\.js$/,
    from: 'nextResource.innerHTML = "<script>\\x3c/script>";',
    to: "throw Error('Scripts are never made here.');",
  },
  {
    file: /\/react-dom\/cjs\/react-dom-client\.production\.js$/,
    from: '(domElement.innerHTML = key);',
    to: "(() => { throw Error('Markup is never made from text here.'); })();",
  },
  {
    file: /\/@zip\.js\/zip\.js\/lib\/core\/codec-registry\.js$/,
    from: 'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)',
    to: "(() => { throw Error('Code is never fetched here.'); })()",
  },
];

export function noCodeFromText(): Plugin {
  return {
    name: 'skilltrail:no-code-from-text',
    transform(code, id) {
      const removals = REMOVALS.filter(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (removals.length === 0) return null;
      let cleaned = code;
      for (const { from, to } of removals) {
        if (!cleaned.includes(from)) return this.error(`${id} makes code or markup from text in a new way.`);
        cleaned = cleaned.replaceAll(from, () => to);
      }
      return { code: cleaned, map: null };
    },
  };
}
