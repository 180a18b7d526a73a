import { latest, nodeOf, THIS_EDIT } from './hlc.ts';
import type { Body, Hlc, Part, Row, Stamp, Stamps } from './versions/contract.ts';

/** How the fields of a noun are merged. */
export interface FieldRules {
  /** Fields that are maps: every key has its own stamp. */
  readonly maps: readonly string[];
  /** Fields (`note`) and maps (`texts/*`) whose words are never thrown away for other words. */
  readonly prose: readonly string[];
}

interface Field {
  readonly value: unknown;
  readonly stamp: Stamp;
}

/** The stamp of a field nobody stamped: older than everything. */
const NO_STAMP: Stamp = { at: '', seen: {} };
const REST = '*';

/**
 * The one merge: of two surfaces that edit at once, of a backup and what is here, of two devices. Field by field, the
 * side that has seen the other's write wins; where neither has, the later write wins, and of prose both texts are kept.
 * Whatever the order and however often rows are merged, the outcome is the same.
 * @returns the merged row; its columns are `a`'s and are the caller's to make anew
 */
export function merge(a: Row, b: Row, rules: FieldRules): Row {
  const ours = fieldsOf(a, rules);
  const theirs = fieldsOf(b, rules);
  const merged = new Map<string, Field>();
  for (const path of [...ours.keys(), ...theirs.keys()].sort()) {
    const [one, other] = [ours.get(path), theirs.get(path)];
    const field = one && other ? mergeField(one, other, isProse(path, rules)) : (one ?? other);
    if (field) merged.set(path, field);
  }
  return {
    id: a.id,
    rev: Math.max(a.rev, b.rev),
    stamps: compact(new Map([...merged].map(([path, field]) => [path, field.stamp]))),
    body: bodyOf(a, b, merged, rules),
    columns: a.columns,
  };
}

/**
 * An edit as a row that `merge` understands: only the changed fields, each as new as `at` and knowing what `base` knew.
 * @param base the stamps of what the writer had before their eyes
 */
export function editRow(current: Row, changes: Body, base: Stamps, at: Hlc, rules: FieldRules): Row {
  const changed = fieldsOf({ ...current, body: changes, stamps: {} }, rules);
  const before = fieldsOf(current, rules);
  const stamps = new Map<string, Stamp>();
  for (const [path, { value }] of changed) {
    const known = before.get(path);
    if (known && same(known.value, value)) changed.delete(path);
    else stamps.set(path, { at, seen: { ...stampIn(base, path).seen, [THIS_EDIT]: at } });
  }
  const edit = { ...current, body: changes };
  const body = bodyOf(edit, edit, changed, rules);
  return { ...current, stamps: Object.fromEntries(stamps), body };
}

/** Folds the edit just merged into the device's own node, so that what a stamp has seen stays as short as there are devices. */
export function fold(row: Row, node: string): Row {
  const folded = Object.entries(row.stamps).map(([path, stamp]): [string, Stamp] => {
    const { [THIS_EDIT]: edit, ...seen } = stamp.seen;
    return edit === undefined
      ? [path, stamp]
      : [path, { ...stamp, seen: { ...seen, [node]: later(seen[node], edit) } }];
  });
  return { ...row, stamps: compact(new Map(folded)) };
}

/** The stamps of a row that is written for the first time. */
export function firstStamps(at: Hlc, node: string): Stamps {
  return { [REST]: { at, seen: { [node]: at } } };
}

/** The latest instant in some stamps; undefined when there is none. */
export function latestIn(stamps: Stamps): Hlc | undefined {
  let found: Hlc | undefined;
  for (const { at, seen } of Object.values(stamps)) {
    for (const one of [at, ...Object.values(seen)]) if (one !== '') found = latest(found, one);
  }
  return found;
}

function mergeField(a: Field, b: Field, prose: boolean): Field {
  const seen = union(a.stamp.seen, b.stamp.seen);
  if (prose && isText(a.value) && isText(b.value)) return mergeProse(a, b, seen);
  const [aKnows, bKnows] = [descends(a.stamp.seen, b.stamp.seen), descends(b.stamp.seen, a.stamp.seen)];
  const winner = aKnows === bKnows ? laterOf(a, b) : aKnows ? a : b;
  return { value: winner.value, stamp: { at: winner.stamp.at, seen } };
}

/** Keeps every text that the other side had not seen; of texts that hold one another, the longer. */
function mergeProse(a: Field, b: Field, seen: Stamp['seen']): Field {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  const kept = new Map<Hlc, Part>();
  const keep = (parts: readonly Part[], others: readonly Part[], other: Stamp) => {
    for (const part of parts) {
      const twin = others.find((one) => one.at === part.at);
      if (!twin && knows(other, part.at)) continue;
      const before = kept.get(part.at);
      if (!before || (before.text ?? '') < (part.text ?? '')) kept.set(part.at, part);
    }
  };
  keep(ours, theirs, b.stamp);
  keep(theirs, ours, a.stamp);
  const all = [...kept.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  const parts = all.filter((part) => !all.some((other) => other !== part && holds(other, part)));
  const at = parts.at(-1)?.at ?? '';
  if (parts.length === 1) return { value: parts[0]?.text ?? null, stamp: { at, seen } };
  return { value: parts.map((part) => part.text).join('\n\n'), stamp: { at, seen, parts } };
}

function partsOf(field: Field): readonly Part[] {
  return field.stamp.parts ?? [{ at: field.stamp.at, text: field.value as string | null }];
}

function holds(outer: Part, inner: Part): boolean {
  const [long, short] = [outer.text ?? '', inner.text ?? ''];
  if (long === short) {
    // An empty text is a text, no text is none; of equals the later stays.
    if ((outer.text === null) !== (inner.text === null)) return inner.text === null;
    return outer.at > inner.at;
  }
  return long.includes(short);
}

function knows(stamp: Stamp, at: Hlc): boolean {
  if (at === '') return stamp.at !== '';
  const known = stamp.seen[nodeOf(at)];
  return known !== undefined && known >= at;
}

/** True when who saw `a` had seen all of `b`. */
function descends(a: Stamp['seen'], b: Stamp['seen']): boolean {
  return Object.entries(b).every(([node, at]) => (a[node] ?? '') >= at);
}

function union(a: Stamp['seen'], b: Stamp['seen']): Stamp['seen'] {
  const seen = new Map(Object.entries(a));
  for (const [node, at] of Object.entries(b)) seen.set(node, later(seen.get(node), at));
  return Object.fromEntries([...seen].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function later(a: Hlc | undefined, b: Hlc): Hlc {
  return latest(a, b) ?? b;
}

function laterOf(a: Field, b: Field): Field {
  if (a.stamp.at !== b.stamp.at) return a.stamp.at > b.stamp.at ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/** Every field with its stamp, maps taken apart. The id is no field: it never changes. */
function fieldsOf(row: Row, rules: FieldRules): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of Object.entries(row.body)) {
    if (name === 'id' || value === undefined) continue;
    if (rules.maps.includes(name) && isObject(value)) {
      for (const [key, one] of Object.entries(value)) {
        if (one !== undefined)
          fields.set(`${name}/${key}`, { value: one, stamp: stampIn(row.stamps, `${name}/${key}`) });
      }
    } else {
      fields.set(name, { value, stamp: stampIn(row.stamps, name) });
    }
  }
  return fields;
}

/** Puts fields together again. A map stays a map where either side has one, be it empty. */
function bodyOf(a: Row, b: Row, fields: ReadonlyMap<string, Field>, rules: FieldRules): Body {
  const body = new Map<string, unknown>([['id', a.id]]);
  const maps = new Map<string, Map<string, unknown>>();
  for (const name of rules.maps) if (isObject(a.body[name]) || isObject(b.body[name])) maps.set(name, new Map());
  for (const [path, { value }] of fields) {
    const slash = path.indexOf('/');
    const map = slash < 0 ? undefined : maps.get(path.slice(0, slash));
    if (map) map.set(path.slice(slash + 1), value);
    else if (!maps.has(path)) body.set(path, value);
  }
  // `fromEntries` defines own properties, whatever their names: a key called `__proto__` stays a key.
  for (const [name, map] of maps) body.set(name, Object.fromEntries(map));
  return Object.fromEntries(body);
}

/** The commonest stamp is written once, for the rest: most rows are written in one go. */
function compact(stamps: ReadonlyMap<string, Stamp>): Stamps {
  const groups = new Map<string, { stamp: Stamp; paths: string[] }>();
  for (const [path, stamp] of stamps) {
    if (path !== REST && stamp.at === '') continue;
    const text = canonical(stamp);
    const group = groups.get(text) ?? { stamp, paths: [] };
    group.paths.push(path);
    groups.set(text, group);
  }
  const rest = [...groups.values()].find((group) => group.paths.includes(REST));
  const ranked = [...groups].sort(([a, one], [b, other]) => other.paths.length - one.paths.length || (a < b ? -1 : 1));
  const common = rest ?? ([...stamps.values()].every(({ at }) => at !== '') ? ranked[0]?.[1] : undefined);
  const result = new Map<string, Stamp>();
  if (common) result.set(REST, common.stamp);
  for (const [, group] of ranked) if (group !== common) for (const path of group.paths) result.set(path, group.stamp);
  return Object.fromEntries(result);
}

function stampIn(stamps: Stamps, path: string): Stamp {
  return (Object.hasOwn(stamps, path) ? stamps[path] : stamps[REST]) ?? NO_STAMP;
}

function isProse(path: string, rules: FieldRules): boolean {
  return rules.prose.includes(path) || rules.prose.includes(path.replace(/\/.*$/s, '/*'));
}

function isText(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Same value, whatever the order of keys. Of what JSON cannot tell apart (a CryptoKey), only the very same is the same. */
function same(a: unknown, b: unknown): boolean {
  return a === b || (isPlain(a) && isPlain(b) && canonical(a) === canonical(b));
}

function isPlain(value: unknown): boolean {
  return !isObject(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
