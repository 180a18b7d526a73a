import type { Hlc } from './versions/contract.ts';

/**
 * Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): the time of day where clocks agree, and
 * still strictly growing where they do not. Written so that it sorts as text.
 */
const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const MAX_COUNTER = 36 ** COUNTER_DIGITS - 1;
const HLC = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{4,32}$/;

/** Stands in a stamp for an edit that is being written and is not yet folded into the device's own node. */
export const THIS_EDIT = '~';

export function isHlc(value: unknown): value is Hlc {
  return typeof value === 'string' && HLC.test(value);
}

/** The node that wrote at this instant; empty for an instant that is none. */
export function nodeOf(at: Hlc): string {
  return at.slice(MS_DIGITS + COUNTER_DIGITS + 2);
}

/**
 * The next instant of a device: later than everything it knows, whatever its clock says.
 * @param last the latest instant known here; undefined when nothing was ever written
 * @param now milliseconds since 1970
 * @param node this device
 */
export function tick(last: Hlc | undefined, now: number, node: string): Hlc {
  const [ms, counter] = last ? [Number.parseInt(last.slice(0, MS_DIGITS), 36), countOf(last)] : [-1, 0];
  const wall = Math.max(0, Math.floor(now));
  if (wall > ms) return format(wall, 0, node);
  return counter < MAX_COUNTER ? format(ms, counter + 1, node) : format(ms + 1, 0, node);
}

/** The later of two instants. */
export function latest(a: Hlc | undefined, b: Hlc | undefined): Hlc | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function countOf(at: Hlc): number {
  return Number.parseInt(at.slice(MS_DIGITS + 1, MS_DIGITS + 1 + COUNTER_DIGITS), 36);
}

function format(ms: number, counter: number, node: string): Hlc {
  const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');
  return `${digits(ms, MS_DIGITS)}-${digits(counter, COUNTER_DIGITS)}-${node}`;
}
