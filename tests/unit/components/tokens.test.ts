import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLUSTERS } from '@/lib/model/index.ts';

const COMPONENTS = join(import.meta.dirname, '../../../components');
const tokens = readFileSync(join(COMPONENTS, 'ui/tokens.css'), 'utf8');

/** Colours of day and night, and of those who ask for more contrast. */
const plain = coloursOf(tokens.slice(0, tokens.indexOf('@media (prefers-contrast')));
const more = new Map([...plain, ...coloursOf(block('prefers-contrast: more'))]);

const paper = ['--paper', '--paper-raised', '--paper-sunk'];
/** Text on what it is written on, wherever a component writes it. */
const TEXT: readonly (readonly [string, string])[] = [
  ...paper.flatMap((ground) => [['--ink', ground] as const, ['--ink-soft', ground] as const]),
  ...['--accent', '--accent-strong', '--warn', '--good', '--danger'].flatMap((ink) =>
    ['--paper', '--paper-raised'].map((ground) => [ink, ground] as const),
  ),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--on-danger', '--danger'],
  ['--paper', '--ink'],
  ['--paper', '--good'],
  ['--ink', '--accent-soft'],
  ['--ink', '--good-soft'],
  ['--ink', '--warn-soft'],
  ['--ink', '--danger-soft'],
  ['--good', '--good-soft'],
  ['--warn', '--warn-soft'],
  ['--danger', '--danger-soft'],
  ['--accent', '--accent-soft'],
  ...CLUSTERS.flatMap((cluster) => [
    ['--ink', `--cluster-${cluster}-soft`] as const,
    [`--cluster-${cluster}`, `--cluster-${cluster}-soft`] as const,
    [`--cluster-${cluster}`, '--paper'] as const,
    [`--cluster-${cluster}`, '--paper-raised'] as const,
  ]),
];
/** Edges and signs that have to be seen to be used. */
const EDGES: readonly (readonly [string, string])[] = paper.flatMap((ground) => [
  ['--line-strong', ground] as const,
  ['--focus', ground] as const,
  ['--accent', ground] as const,
]);

describe.each([
  ['day', 0, plain],
  ['night', 1, plain],
  ['day, more contrast', 0, more],
  ['night, more contrast', 1, more],
] as const)('%s', (name, side, colours) => {
  const ratio = (one: string, other: string) => contrast(colour(colours, one, side), colour(colours, other, side));

  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it('gives ink its full weight', () => {
    expect(ratio('--ink', '--paper')).toBeGreaterThanOrEqual(name.includes('more') ? 15 : 10);
  });
});

describe('styles', () => {
  const styles = walk(COMPONENTS).filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'));

  it.each(styles.map((path) => [path.slice(COMPONENTS.length + 1), path] as const))(
    '%s names no colour, and no size of text or pixel, of its own',
    (_name, path) => {
      const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      // A hidden label is one pixel by custom; forced colours are the system's own names.
      const values = css.replace(/@media \(forced-colors[\s\S]*?\n\}\n/g, '').replace(/size: 1px/g, '');
      expect(
        values.match(
          /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(|\d+px|\b(white|black|red|gray|grey)\b(?!-)/gi,
        ),
      ).toBeNull();
      expect(values.match(/font-size:(?! (var\(--text|100%|inherit))/g)).toBeNull();
    },
  );

  it('name only tokens that exist', () => {
    const known = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map((match) => match[1]));
    const unknown = styles.flatMap((path) => {
      const css = readFileSync(path, 'utf8');
      const own = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map((match) => match[1]));
      return [...css.matchAll(/var\((--[\w-]+)/g)]
        .map((match) => match[1])
        .filter((name) => !known.has(name) && !own.has(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('write no text under 13 px', () => {
    const sizes = [...tokens.matchAll(/--text[\w-]*: ([\d.]+)rem/g)].map((match) => Number(match[1]) * 16);
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });

  it('give fingers 44 px', () => {
    expect(Number(/--target: ([\d.]+)rem/.exec(tokens)?.[1]) * 16).toBeGreaterThanOrEqual(44);
  });
});

function block(query: string): string {
  const start = tokens.indexOf(query);
  return tokens.slice(start, tokens.indexOf('\n}\n', start));
}

function coloursOf(css: string): Map<string, readonly [string, string]> {
  return new Map(
    [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((match) => [
      match[1] ?? '',
      [match[2] ?? '', match[3] ?? ''] as const,
    ]),
  );
}

function colour(colours: Map<string, readonly [string, string]>, name: string, side: 0 | 1): string {
  const pair = colours.get(name);
  if (!pair) throw new Error(`There is no ${name}`);
  return pair[side];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
