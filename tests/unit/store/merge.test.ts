import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latest, tick } from '@/lib/store/hlc.ts';
import { editRow, type FieldRules, firstStamps, fold, latestIn, merge } from '@/lib/store/merge.ts';
import type { Body, Row, Stamps } from '@/lib/store/versions/contract.ts';

const RULES: FieldRules = { maps: ['texts', 'chips'], prose: ['note', 'texts/*', 'summary'] };

/** A device that keeps one row, as the store does it. */
class Device {
  row: Row | undefined;
  clock: string | undefined;
  readonly name: string;
  constructor(name: string) {
    this.name = name.padEnd(4, '0');
  }

  write(changes: Body, now: number, base?: Stamps): void {
    this.clock = tick(this.clock, now, this.name);
    this.row = this.row
      ? fold(merge(this.row, editRow(this.row, changes, base ?? this.row.stamps, this.clock, RULES), RULES), this.name)
      : { id: 'r', rev: 1, stamps: firstStamps(this.clock, this.name), body: { id: 'r', ...changes }, columns: {} };
  }

  take(other: Device): void {
    if (!other.row) return;
    this.clock = latest(this.clock, latestIn(other.row.stamps));
    this.row = this.row ? merge(this.row, other.row, RULES) : other.row;
  }
}

type Deed =
  | { kind: 'write'; who: number; field: string; value: string; now: number; stale: boolean }
  | { kind: 'take'; who: number; from: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    who: fc.integer({ min: 0, max: 2 }),
    field: fc.constantFrom('title', 'note', 'texts/what', 'texts/why', 'chips/what', 'summary'),
    value: fc.string({ maxLength: 6 }),
    now: fc.integer({ min: 0, max: 1_000 }),
    stale: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('take' as const),
    who: fc.integer({ min: 0, max: 2 }),
    from: fc.integer({ min: 0, max: 2 }),
  }),
);

/** Three devices that begin with the same row and then do this and that. */
function live(deeds: readonly Deed[]): Device[] {
  const devices = ['a', 'b', 'c'].map((name) => new Device(name));
  devices[0]?.write({ title: 't', note: 'n', texts: {}, chips: {}, summary: null }, 1);
  for (const other of devices.slice(1)) other.take(devices[0] as Device);
  const seen = devices.map((device) => device.row?.stamps ?? {});
  for (const one of deeds) {
    const device = devices[one.who] as Device;
    if (one.kind === 'take') device.take(devices[one.from] as Device);
    else {
      device.write(changeOf(one.field, one.value), one.now, one.stale ? seen[one.who] : undefined);
      if (!one.stale) seen[one.who] = device.row?.stamps ?? {};
    }
  }
  return devices;
}

function changeOf(field: string, value: string): Body {
  const [name = '', key] = field.split('/');
  return key ? { [name]: { [key]: name === 'chips' ? [value] : value } } : { [name]: value };
}

const devices = fc.array(deed, { maxLength: 25 }).map(live);
const content = (row: Row | undefined) => ({ stamps: row?.stamps, body: row?.body });

describe('merge', () => {
  it('does not mind which side is which', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        expect(content(merge(a?.row as Row, b?.row as Row, RULES))).toEqual(
          content(merge(b?.row as Row, a?.row as Row, RULES)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        const row = merge(a?.row as Row, b?.row as Row, RULES);
        expect(content(merge(row, row, RULES))).toEqual(content(row));
        expect(content(merge(row, b?.row as Row, RULES))).toEqual(content(row));
      }),
      { numRuns: 500 },
    );
  });

  it('brings devices to the same end, whatever the order in which they meet', () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        for (const [x, y, z] of orders) {
          const all = live(deeds);
          const [one, two, three] = [x, y, z].map((index) => all[index ?? 0] as Device) as [Device, Device, Device];
          one.take(two);
          three.take(one);
          two.take(three);
          one.take(three);
          one.take(two);
          two.take(one);
          three.take(one);
          expect(content(one.row)).toEqual(content(two.row));
          expect(content(two.row)).toEqual(content(three.row));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in any grouping where no text holds another', () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{8}$/), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }), (words, times) => {
        const start = new Device('s');
        start.write({ title: 't', note: '' }, 0);
        const rows = words.map((word, index) => {
          const device = new Device(`d${index}`);
          device.take(start);
          device.write({ note: word, title: word }, times[index] ?? 0);
          return device.row as Row;
        });
        const [a, b, c] = rows as [Row, Row, Row];
        const left = merge(merge(a, b, RULES), c, RULES);
        expect(content(left)).toEqual(content(merge(a, merge(b, c, RULES), RULES)));
        expect(content(left)).toEqual(content(merge(b, merge(c, a, RULES), RULES)));
        for (const word of words) expect(String(left.body.note)).toContain(word);
      }),
    );
  });

  it('keeps every word that nobody chose to replace', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{5}$/), { minLength: 2, maxLength: 5 }), (words) => {
        const start = new Device('s');
        start.write({ note: '' }, 0);
        const all = words.map((word, index) => {
          const device = new Device(`d${index}`);
          device.take(start);
          device.write({ note: word }, index);
          return device;
        });
        const last = all.at(-1) as Device;
        for (const device of all) last.take(device);
        for (const word of words) expect(String(last.row?.body.note)).toContain(word);
      }),
    );
  });

  it('keeps what a stamp has seen as short as there are devices, however much is written', () => {
    const device = new Device('a');
    device.write({ note: '' }, 0);
    for (let index = 0; index < 100; index += 1) device.write({ note: `text ${index}` }, index);
    expect(Object.keys(device.row?.stamps['*']?.seen ?? device.row?.stamps.note?.seen ?? {})).toEqual(['a000']);
    expect(JSON.stringify(device.row?.stamps).includes('~')).toBe(false);
  });
});

describe('two surfaces of one device that edit at once', () => {
  const start = () => {
    const device = new Device('a');
    device.write({ title: 'Old', note: 'Old words', texts: { what: 'x' } }, 1);
    return device;
  };

  it('keeps both texts, the older first, when neither saw the other', () => {
    const device = start();
    const base = device.row?.stamps ?? {};
    device.write({ note: 'Panel words' }, 2, base);
    device.write({ note: 'Tab words' }, 3, base);
    expect(device.row?.body.note).toBe('Panel words\n\nTab words');
  });

  it('keeps the longer text when it holds the other', () => {
    const device = start();
    const base = device.row?.stamps ?? {};
    device.write({ note: 'I baked bread' }, 2, base);
    device.write({ note: 'I baked' }, 3, base);
    expect(device.row?.body.note).toBe('I baked bread');
  });

  it('lets a later edit of the joined text replace it', () => {
    const device = start();
    const base = device.row?.stamps ?? {};
    device.write({ note: 'One' }, 2, base);
    device.write({ note: 'Two' }, 3, base);
    device.write({ note: 'One and two' }, 4);
    expect(device.row?.body.note).toBe('One and two');
    expect(JSON.stringify(device.row?.stamps)).not.toContain('parts');
  });

  it('takes the later of two plain values', () => {
    const device = start();
    const base = device.row?.stamps ?? {};
    device.write({ title: 'First' }, 2, base);
    device.write({ title: 'Second' }, 3, base);
    expect(device.row?.body.title).toBe('Second');
  });

  it('keeps both of two fields, and both of two keys of a map', () => {
    const device = start();
    const base = device.row?.stamps ?? {};
    device.write({ title: 'New' }, 2, base);
    device.write({ note: 'New words', texts: { why: 'because' } }, 3, base);
    device.write({ texts: { next: 'more' } }, 4, base);
    expect(device.row?.body).toEqual({
      id: 'r',
      title: 'New',
      note: 'New words',
      texts: { what: 'x', why: 'because', next: 'more' },
    });
  });

  it('keeps typed words rather than a reset that had not seen them', () => {
    const device = new Device('a');
    device.write({ summary: 'Made from chips' }, 1);
    const base = device.row?.stamps ?? {};
    device.write({ summary: 'My own words' }, 2, base);
    device.write({ summary: null }, 3, base);
    expect(device.row?.body.summary).toBe('My own words');
  });
});

describe('rows that are not as they should be', () => {
  it('never let a field without a stamp win over one with', () => {
    const sound: Row = {
      id: 'r',
      rev: 1,
      stamps: firstStamps('000000010-0000-abcd', 'abcd'),
      body: { id: 'r', title: 'A', note: 'A' },
      columns: {},
    };
    const bare: Row = { ...sound, stamps: {}, body: { id: 'r', title: 'Z', note: 'Z', extra: 1 } };
    for (const row of [merge(sound, bare, RULES), merge(bare, sound, RULES)]) {
      expect(row.body).toEqual({ id: 'r', title: 'A', note: 'A', extra: 1 });
    }
  });

  it('keep fields that only a newer version knows', () => {
    const device = new Device('a');
    device.write({ title: 'A', fromTheFuture: { deep: [1] } }, 1);
    device.write({ title: 'B' }, 2);
    expect(device.row?.body).toEqual({ id: 'r', title: 'B', fromTheFuture: { deep: [1] } });
  });

  it('keep a key called __proto__ a key', () => {
    const device = new Device('a');
    device.write({ texts: JSON.parse('{"__proto__":"x"}') }, 1);
    device.write({ texts: { what: 'y' } }, 2);
    expect(Object.keys(device.row?.body.texts as object).sort()).toEqual(['__proto__', 'what']);
    expect(({} as Record<string, unknown>).what).toBeUndefined();
  });

  it('take a live key for changed unless it is the very same', () => {
    class Key {}
    const row: Row = {
      id: 'r',
      rev: 1,
      stamps: firstStamps('000000010-0000-abcd', 'abcd'),
      body: { id: 'r', key: new Key() },
      columns: {},
    };
    const edit = editRow(row, { key: new Key() }, row.stamps, '000000011-0000-abcd', RULES);
    expect(Object.keys(edit.stamps)).toEqual(['key']);
  });
});
