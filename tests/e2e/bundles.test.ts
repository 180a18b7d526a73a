import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools.ts';
import { filesUnder, packageFolder } from '../support/packages.ts';

/**
 * Addresses that may stand in the bundles, and why. None is ever fetched: they are names. A host that is not listed here
 * fails the test, whatever it is for.
 */
const NAMES: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^https?:\/\/(www\.)?w3\.org\//, 'XML, SVG and verifiable-credential namespaces and contexts'],
  [/^https?:\/\/(www\.)?(w3id|schema|purl|openbadges)\.org(\/|$)/, 'names of terms in linked data'],
  [/^https:\/\/purl\.imsglobal\.org\//, 'Open Badges and CLR contexts and terms, bundled as data'],
  [/^https:\/\/www\.iana\.org\/assignments\//, 'names of terms in credential contexts'],
  [/^https:\/\/raw\.githubusercontent\.com\/jsonresume\/resume-schema\//, 'what a JSON Resume says it follows'],
  [/^https?:\/\/json-schema\.org\/draft/, "zod's names of JSON Schema versions"],
  [/^http:\/\/(adlnet\.gov\/expapi|activitystrea\.ms\/schema)\//, 'xAPI names of verbs'],
  [/^https:\/\/tinyurl\.com\/y2uuvskb$|^http:\/\/bit\.ly\/2kdckMn$/, "in sentences of Dexie's errors"],
  [/^https:\/\/react\.dev\/errors\//, "in sentences of React's errors"],
  [/^https:\/\/page\.invalid\/?$/, 'a base for relative addresses that can never exist (RFC 2606)'],
];

/**
 * Where further names come from: a detector's examples stand beside its claim, frameworks name their competences and
 * credentials their terms by address, and NOTICE.md, which the About page repeats, says whose work is in the package.
 */
const SOURCES = ['lib/detect/detectors', 'lib/frameworks', 'lib/credential/contexts']
  .flatMap((folder) => filesUnder(join(ROOT, folder)).map((path) => join(folder, path)))
  .concat('NOTICE.md')
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));
const isKnown = (address: string) =>
  NAMES.some(([pattern]) => pattern.test(address)) || SOURCES.some((text) => text.includes(address));

/** Code made from text, or fetched from elsewhere: the stores refuse it and the content security policy stops it. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['new Function', /new\s+Function\s*\(/],
  ['Function called, or by another name', /(?<![\w$.])Function\s*\(|[=,(]\s*Function\s*[,;)]/],
  ['a timer that runs text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['code imported from an address', /\bimport\s*\(\s*["'`](?:https?:)?\/\//],
  ['code imported from an address found while running', /\bimport\s*\(\s*(?!["'`])/],
  ['importScripts', /\bimportScripts\s*\(/],
  ['a request to a fixed address', /\b(?:fetch|sendBeacon|WebSocket|EventSource)\s*\(\s*["'`](?:https?|wss?):/],
  ['markup from text', /\.innerHTML\s*=(?!=)\s*(?!["'`]{2})/],
];

describe.each(['chrome', 'firefox'] as const)('the %s package', (target) => {
  const folder = packageFolder(target);
  const files = filesUnder(folder);
  const texts = files
    .filter((path) => /\.(js|mjs|css|html|json|svg)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);

  it('holds no code made from text and none from elsewhere', () => {
    const found = texts
      .filter(([path]) => /\.(js|mjs|html)$/.test(path))
      .flatMap(([path, text]) =>
        FORBIDDEN.flatMap(([what, pattern]) => {
          const at = text.search(pattern);
          return at < 0 ? [] : [`${path}: ${what}: …${text.slice(Math.max(0, at - 60), at + 80)}…`];
        }),
      );
    expect(found).toEqual([]);
  });

  it('names no address that is not a known name', () => {
    const found = texts.flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]{2,}|localhost)[^\s"'`<>\\)]*/gi)]
        .map((match) => match[0])
        .filter((address) => !isKnown(address))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('has pages without scripts or styles written into them', () => {
    for (const [path, text] of texts.filter(([name]) => name.endsWith('.html'))) {
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
      expect(text, path).not.toMatch(/\son[a-z]+=/);
      expect(text, path).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('carries no source maps and no test code', () => {
    expect(files.filter((path) => /\.map$|\.test\.|fixtures/.test(path))).toEqual([]);
    expect(texts.filter(([, text]) => /sourceMappingURL=/.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('keeps zod, React and the store out of the content script', () => {
    const [script] = files.filter((path) => /content-scripts?\/.*\.js$/.test(path));
    expect(script).toBeDefined();
    const text = readFileSync(join(folder, script ?? ''), 'utf8');
    expect(text).not.toMatch(/ZodError|invalid_type|react\.element|Dexie|indexedDB/);
    expect(statSync(join(folder, script ?? '')).size).toBeGreaterThan(500);
  });
});
