import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const notice = readFileSync(resolve(ROOT, 'NOTICE.md'), 'utf8');

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8'),
).packages;

/** The place npm would take a package from, seen from another. */
function placeOf(name: string, from: string): string | undefined {
  const trail =
    from === ''
      ? ['']
      : [...from.matchAll(/node_modules\//g)].map((match) => from.slice(0, match.index)).concat(`${from}/`);
  return trail
    .reverse()
    .map((folder) => `${folder}node_modules/${name}`)
    .find((place) => packages[place] !== undefined);
}

/** Everything that could end up in the extension: the direct dependencies and what they bring. */
function travelling(): Map<string, string> {
  const found = new Map<string, string>();
  const visited = new Set<string>();
  const visit = (from: string) => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const place = placeOf(name, from);
      if (!place || visited.has(place)) continue;
      visited.add(place);
      found.set(name, packages[place]?.license ?? 'unknown');
      visit(place);
    }
  };
  visit('');
  return found;
}

describe('NOTICE.md', () => {
  it('names every package that travels with the extension, with its licence', () => {
    const all = [...travelling()];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([name, licence]) => !notice.includes(`| ${name} | ${licence} |`))).toEqual([]);
  });

  it('names no package that does not', () => {
    const listed = [...(notice.split('## JSON-LD')[0] ?? '').matchAll(/^\| ([@a-z][\w@/.-]+) \|/gm)].map(
      (match) => match[1] ?? '',
    );
    const all = travelling();
    expect(listed.filter((name) => name !== 'package' && !all.has(name))).toEqual([]);
  });

  it('names every context', () => {
    const files = readdirSync(resolve(ROOT, 'lib/credential/contexts/data'));
    expect(files.filter((file) => !notice.includes(file))).toEqual([]);
  });

  it('names every competence framework', () => {
    const ids = readdirSync(resolve(ROOT, 'lib/frameworks/frameworks'));
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !notice.includes(`| ${id} |`))).toEqual([]);
  });
});
