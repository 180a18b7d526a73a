import '../support/fake-extension.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { CURRENT, DATABASE_PREFIX, DEVICE_DATABASE, VERSIONS } from '@/lib/store/database.ts';
import { NOUNS, TABLES } from '@/lib/store/nouns.ts';
import type { StoredRow } from '@/lib/store/seal.ts';
import { emptyProfile, storeOn } from '../support/store.ts';

/** What each released version wrote, kept for ever. */
interface Fixture {
  readonly version: number;
  readonly tables: Record<string, StoredRow[]>;
}

const fixtures = new Map<number, Fixture>(
  readdirSync('tests/fixtures/store').map((file) => {
    const fixture: Fixture = JSON.parse(readFileSync(`tests/fixtures/store/${file}`, 'utf8'));
    return [fixture.version, fixture];
  }),
);
const versions = VERSIONS.map((version) => [version.number, version] as const);
const OWN = ['chunks', 'meta', 'counts', 'removed', 'damaged'];

describe('the versions of the database', () => {
  it('are numbered without a gap, each in its own file, the current one last', () => {
    expect(VERSIONS.map(({ number }) => number)).toEqual(VERSIONS.map((_version, index) => index + 1));
    expect(VERSIONS.at(-1)).toBe(CURRENT);
    const files = readdirSync('lib/store/versions').sort();
    expect(files).toEqual(['contract.ts', ...VERSIONS.map(({ number }) => `v${number}.ts`)]);
  });

  it('import nothing but their contract: what they mean never changes', () => {
    for (const { number } of VERSIONS) {
      const text = readFileSync(`lib/store/versions/v${number}.ts`, 'utf8');
      expect([...text.matchAll(/from '([^']+)'/g)].map((match) => match[1])).toEqual(['./contract.ts']);
    }
  });

  it('hold a table for every noun, and only what the store knows', () => {
    expect(Object.keys(CURRENT.stores).sort()).toEqual([...TABLES, ...OWN].sort());
  });

  it.each(versions)('%i has a fixture of what it wrote, with every noun but live keys', (number) => {
    const tables = fixtures.get(number)?.tables ?? {};
    for (const table of TABLES) if (table !== 'keys') expect([table, tables[table]?.length]).not.toEqual([table, 0]);
  });

  it.each(versions)(
    '%i finds sealed rows by their key, and has an index for every column it fills',
    (number, version) => {
      for (const table of TABLES) {
        const indexes = (version.stores[table] ?? '').split(',').map((one) => one.trim());
        expect(indexes).toContain('keyId');
        const names = new Set(indexes.flatMap((one) => one.replace(/[[\]&*]/g, '').split('+')));
        for (const row of fixtures.get(number)?.tables[table] ?? []) {
          for (const column of Object.keys(version.columns(table, row.body as never))) expect(names).toContain(column);
        }
      }
    },
  );

  it.each(versions)('%i still makes the columns it made', (number, version) => {
    const written = fixtures.get(number)?.tables ?? {};
    let looked = 0;
    for (const table of TABLES) {
      for (const { id: _id, rev: _rev, stamps: _stamps, keyId: _keyId, body, ...columns } of written[table] ?? []) {
        const made = version.columns(table, body as never);
        const { skills, provenance, ...own } = columns;
        expect([table, made]).toEqual([table, own]);
        if (table === 'experiences') {
          const proofs = Object.fromEntries(
            (['claims', 'evidence', 'badges'] as const).map((kind) => [
              kind,
              (written[kind] ?? []).map((row) => row.body),
            ]),
          );
          expect(version.proofColumns(proofs as never)).toEqual({ skills, provenance });
        }
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(8);
  });

  it.each(versions)('%i’s database opens today, and every row of it is read', async (number) => {
    const world = emptyProfile();
    const first = await storeOn(world);
    const name = DATABASE_PREFIX + first.learner.learnerId;
    first.learner.close();
    await new Promise((resolve) => {
      world.indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    const { tables } = fixtures.get(number) as Fixture;
    const old = new Dexie(name, world);
    for (const version of VERSIONS.slice(0, number)) old.version(version.number).stores(version.stores);
    await old.open();
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
    old.close();

    const { learner } = await storeOn(world);
    expect(await learner.damaged()).toEqual([]);
    for (const table of TABLES) {
      for (const row of tables[table] ?? []) expect(await learner.get(table, row.id)).toMatchObject(row.body as object);
    }
    const counts = await learner.counts();
    expect(counts.entries).toBe(1);
    expect(await learner.recount()).toEqual(counts);
  });
});

describe('the rules of nouns', () => {
  it.each(TABLES.map((table) => [table, NOUNS[table]] as const))('%s name fields that are there', (_table, rules) => {
    for (const name of [...rules.maps, ...rules.prose.map((one) => one.replace('/*', ''))]) {
      expect([name, rules.field(name) !== undefined]).toEqual([name, true]);
    }
    expect(rules.field('nonsense')).toBeUndefined();
    expect(rules.field('toString')).toBeUndefined();
  });

  it('let two texts together be longer than one may be, and nothing else', () => {
    const note = (length: number) => ({ note: 'x'.repeat(length) });
    const claim = fixtures.get(1)?.tables.claims?.[0]?.body as object;
    expect(NOUNS.claims.schema.safeParse({ ...claim, ...note(1_001) }).success).toBe(false);
    expect(NOUNS.claims.stored.safeParse({ ...claim, ...note(1_001) }).success).toBe(true);
    expect(NOUNS.claims.stored.safeParse({ ...claim, zone: null, ownWords: null }).success).toBe(false);
    expect(NOUNS.claims.stored.safeParse({ ...claim, status: 'maybe' }).success).toBe(false);
  });
});

it('the device’s own database is none of a learner’s', () => {
  expect(DEVICE_DATABASE.startsWith(DATABASE_PREFIX)).toBe(true);
  expect(TABLES.map((table) => DATABASE_PREFIX + table)).not.toContain(DEVICE_DATABASE);
});
