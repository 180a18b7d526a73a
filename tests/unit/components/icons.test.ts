import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { iconPaths } from '@/lib/browser/toolbar.ts';
import { SHAPES } from '@/lib/model/index.ts';

// Only the paths are asked for; outside an extension the polyfill refuses to load.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const PUBLIC = join(import.meta.dirname, '../../../public');
const toolbar = join(PUBLIC, 'icons/toolbar');

describe('the pictures of the toolbar', () => {
  const states = [
    { shape: 'neutral', kept: false } as const,
    { shape: 'none', kept: false } as const,
    ...SHAPES.flatMap((shape) => [
      { shape, kept: false },
      { shape, kept: true },
    ]),
  ];

  it.each(states)('$shape, kept $kept, is there in every size that is asked for', (state) => {
    for (const [size, path] of Object.entries(iconPaths(state))) {
      const bytes = readFileSync(join(PUBLIC, path));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('are all different at 16 px', () => {
    const small = readdirSync(toolbar).filter((name) => name.endsWith('-16.png'));
    const hashes = small.map((name) =>
      createHash('sha256')
        .update(readFileSync(join(toolbar, name)))
        .digest('hex'),
    );
    expect(new Set(hashes).size).toBe(small.length);
    expect(small.length).toBeGreaterThan(20);
  });

  it('are small', () => {
    const folders = [join(PUBLIC, 'icons'), toolbar];
    const sizes = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.png'))
        .map((name) => statSync(join(folder, name)).size),
    );
    expect(Math.max(...sizes)).toBeLessThan(8_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });
});

describe('the manifest’s words', () => {
  it.each(readdirSync(join(PUBLIC, '_locales')))('%s has them all, as short as the stores ask', (tag) => {
    const path = join(PUBLIC, '_locales', tag, 'messages.json');
    expect(existsSync(path)).toBe(true);
    const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
    expect(Object.keys(words).sort()).toEqual(['action', 'command_open', 'description', 'name']);
    // Chrome Web Store: name 75, description 132 characters. addons.mozilla.org: name 50.
    expect(words.name?.message.length).toBeLessThanOrEqual(50);
    expect(words.description?.message.length).toBeLessThanOrEqual(132);
  });
});
