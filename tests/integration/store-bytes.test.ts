import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_CHUNK_BYTES } from '@/lib/model/index.ts';
import { aesCodec } from '@/lib/store/seal.ts';
import { experience, id } from '../fixtures/cast.ts';
import { emptyProfile, storeOn } from '../support/store.ts';
import { oneOfEach } from '../unit/store/nouns.ts';

const newKey = (extractable = true) =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, extractable, ['encrypt', 'decrypt']);

/** Bytes that are different everywhere, the same in every run. */
function noise(size: number): Uint8Array {
  let state = 12_345;
  return Uint8Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state >> 16;
  });
}

const file = (bytes: Blob | Uint8Array) => ({ name: 'bread.jpg', mediaType: 'image/jpeg', bytes });
const MEGABYTE = ATTACHMENT_CHUNK_BYTES;

describe.each(['plain', 'sealed'])('%s attachments', (kind) => {
  const options = async () => (kind === 'sealed' ? { codec: aesCodec('key-1', await newKey()) } : {});

  it.each([
    ['nothing', 0, 0],
    ['one byte', 1, 1],
    ['exactly a chunk', MEGABYTE, 1],
    ['a chunk and a byte', MEGABYTE + 1, 2],
    ['3.5 MB', 3.5 * MEGABYTE, 4],
    ['more than one transaction holds', 9.25 * MEGABYTE, 10],
  ])('of %s come back byte for byte', async (_name, size, chunks) => {
    const { learner } = await storeOn(emptyProfile(), await options());
    const bytes = noise(size);
    for (const given of [bytes, new Blob([bytes as BufferSource as BlobPart])]) {
      const kept = await learner.putAttachment(file(given));
      expect(kept).toMatchObject({ size, chunks, sha256: createHash('sha256').update(bytes).digest('hex') });
      const read = await learner.getAttachment(kept.id);
      expect(read?.attachment).toEqual(kept);
      expect(read?.blob.type).toBe('image/jpeg');
      const back = new Uint8Array((await read?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
      expect(Buffer.compare(back, bytes)).toBe(0);
    }
  });
});

describe('bytes', () => {
  it('that are missing or cut are told, not passed over', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    const kept = await learner.putAttachment(file(noise(2 * MEGABYTE)));
    const raw = await new Dexie(`skilltrail-${learner.learnerId}`, world).open();
    await raw.table('chunks').put({ attachmentId: kept.id, index: 1, keyId: null, body: new Uint8Array(5) });
    await expect(learner.getAttachment(kept.id)).rejects.toMatchObject({ code: 'record-damaged' });
    await raw.table('chunks').delete([kept.id, 0]);
    await expect(learner.getAttachment(kept.id)).rejects.toMatchObject({ code: 'record-damaged' });
    raw.close();
  });

  it('without an attachment are swept once nobody can be writing them any more', async () => {
    const world = emptyProfile();
    let now = Date.now();
    const { learner } = await storeOn(world, { now: () => now });
    const kept = await learner.putAttachment(file(noise(10)));
    const raw = await new Dexie(`skilltrail-${learner.learnerId}`, world).open();
    const lost = kept.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await raw.table('chunks').put({ attachmentId: lost, index: 0, keyId: null, body: new Uint8Array(5) });
    const ids = async () => (await raw.table('chunks').toArray()).map((row) => row.attachmentId).sort();
    await learner.purgeDeleted('2000-01-01T00:00:00.000Z');
    expect(await ids()).toEqual([kept.id, lost].sort());
    now += 2 * 86_400_000;
    await learner.purgeDeleted('2000-01-01T00:00:00.000Z');
    expect(await ids()).toEqual([kept.id]);
    raw.close();
  });

  it('of what is no attachment are not written at all', async () => {
    const { learner } = await storeOn();
    const put = learner.putAttachment({ ...file(noise(10)), name: 'x'.repeat(500) });
    await expect(put).rejects.toMatchObject({ code: 'input-invalid' });
    for await (const _row of learner.rawRows('chunks')) expect.unreachable();
  });
});

describe('a sealed store', () => {
  it('shows nothing but ids, revs and key ids', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world, { codec: aesCodec('key-1', await newKey()) });
    const { keys: _live, ...nouns } = await oneOfEach();
    await learner.write(Object.entries(nouns).map(([table, put]) => ({ table, put }) as never));
    for (const [table, noun] of Object.entries(nouns)) {
      expect(await learner.get(table as 'goals', noun.id)).toEqual(noun);
      for await (const row of learner.rawRows(table as 'goals')) {
        expect(Object.keys(row).sort()).toEqual(['body', 'id', 'keyId', 'rev', 'stamps']);
        expect([row.keyId, row.stamps]).toEqual(['key-1', null]);
        expect(row.body).toBeInstanceOf(Uint8Array);
        const text = Buffer.from(row.body as Uint8Array).toString('latin1');
        expect(text).not.toMatch(/course|teamwork|bread|createdAt/);
      }
    }
    expect((await learner.byIndex('experiences', 'address', 'https://learn.example/bread')).length).toBe(1);
    expect((await learner.byIndex('experiences', 'skills', 'teamwork')).length).toBe(1);
    expect((await learner.newestExperiences({ limit: 5, type: 'course' })).length).toBe(1);
    expect(await learner.newestExperiences({ limit: 5, before: '2026-05-02' })).toEqual([]);
  });

  it('refuses a live signing key, which cannot be sealed', async () => {
    const { learner } = await storeOn(emptyProfile(), { codec: aesCodec('key-1', await newKey()) });
    const { keys } = await oneOfEach();
    await expect(learner.write([{ table: 'keys', put: keys }])).rejects.toMatchObject({ code: 'key-unavailable' });
    const wrapped = { ...keys, privateKey: { wrapped: new Uint8Array([0, 1, 255]) } };
    await learner.write([{ table: 'keys', put: wrapped }]);
    expect(await learner.get('keys', keys.id)).toEqual(wrapped);
  });

  it('stays shut without its key, and takes nothing for damaged', async () => {
    const world = emptyProfile();
    const key = await newKey();
    const { learner } = await storeOn(world, { codec: aesCodec('key-1', key) });
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    const other = (await storeOn(world, { codec: aesCodec('key-2', await newKey()) })).learner;
    for (const read of [
      other.get('experiences', id(1)),
      other.all('experiences'),
      other.newestExperiences({ limit: 1 }),
    ]) {
      await expect(read).rejects.toMatchObject({ code: 'key-unavailable' });
    }
    const write = other.write([{ table: 'experiences', id: id(1), patch: { title: 'x' } }]);
    await expect(write).rejects.toMatchObject({ code: 'key-unavailable' });
    expect((await learner.get('experiences', id(1)))?.title).toBe('Experience 1');
  });

  it('reads what was written before the lock was on beside what came after', async () => {
    const world = emptyProfile();
    const plain = (await storeOn(world)).learner;
    await plain.write([{ table: 'experiences', put: experience(1, { startedOn: '2026-01-01' }) }]);
    await plain.write([{ table: 'experiences', put: experience(3, { startedOn: '2026-01-03' }) }]);
    const { learner } = await storeOn(world, { codec: aesCodec('key-1', await newKey()) });
    await learner.write([{ table: 'experiences', put: experience(2, { startedOn: '2026-01-02' }) }]);
    await learner.write([{ table: 'experiences', id: id(3), patch: { title: 'Sealed now' } }]);
    const found = await learner.newestExperiences({ limit: 10 });
    expect(found.map((one) => one.title)).toEqual(['Sealed now', 'Experience 2', 'Experience 1']);
    expect((await learner.byIndex('experiences', 'type', 'course')).length).toBe(3);
    expect(await learner.counts()).toEqual(await learner.recount());
  });
});

describe('the seal', () => {
  const row = { id: id(1), rev: 2, stamps: {}, body: { id: id(1), words: 'é 🌱 \ud83d' }, columns: { type: 'course' } };

  it('opens what it closed, and every time looks different', async () => {
    const codec = aesCodec('key-1', await newKey(false));
    const [one, two] = [await codec.seal('goals', row), await codec.seal('goals', row)];
    expect(await codec.open('goals', one)).toEqual(row);
    expect(Buffer.compare(one.body as Uint8Array, two.body as Uint8Array)).not.toBe(0);
  });

  it('does not open what was altered, cut, renamed or moved', async () => {
    const codec = aesCodec('key-1', await newKey());
    const sealed = await codec.seal('goals', row);
    const body = sealed.body as Uint8Array;
    const flipped = body.slice();
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    const wrong: [string, object][] = [
      ['goals', { ...sealed, body: flipped }],
      ['goals', { ...sealed, body: body.slice(0, -1) }],
      ['goals', { ...sealed, body: new Uint8Array() }],
      ['goals', { ...sealed, body: 'text' }],
      ['goals', { ...sealed, id: id(2) }],
      ['claims', sealed],
    ];
    for (const [table, stored] of wrong) {
      await expect(Promise.resolve(codec.open(table, stored as typeof sealed))).rejects.toMatchObject({
        code: 'record-damaged',
      });
    }
  });
});
