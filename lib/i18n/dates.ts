import type { Instant, PartialDate } from '@/lib/model/index.ts';

/** `short` 3 May 2026 · `long` 3 May 2026 with the month written out · `full` with the day of the week · `month` · `time`. */
export type DateStyle = 'short' | 'long' | 'full' | 'month' | 'time';

const PARTS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
};

export interface DateContext {
  /** The learner's day: a short date in the same year then leaves the year out. */
  readonly today?: PartialDate | undefined;
  /** IANA name; the device's own when absent. Days without an hour are the same day everywhere. */
  readonly timeZone?: string | undefined;
}

/**
 * Makes the function that writes dates in one language. What is no date comes back as it is.
 * @param tag BCP 47, with a region where that decides the order (`en-GB`)
 */
export function createDates(tag: string, context: DateContext = {}) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
    formats.set(key, known);
    return known;
  };
  return (value: Instant | PartialDate, style: DateStyle = 'short'): string => {
    const exact = /^\d{4}(-\d{2}(-\d{2})?)?$/.exec(value);
    const moment = new Date(exact && !exact[1] ? `${value}-01-01` : value);
    if (Number.isNaN(moment.getTime())) return value;
    const options: Intl.DateTimeFormatOptions = { ...PARTS[style] };
    if (exact) {
      options.timeZone = 'UTC';
      delete options.hour;
      delete options.minute;
      if (style === 'time') options.year = 'numeric';
      if (!exact[2]) for (const part of ['weekday', 'day'] as const) delete options[part];
      if (!exact[1]) delete options.month;
    } else if (context.timeZone) {
      options.timeZone = context.timeZone;
    }
    const thisYear = context.today?.slice(0, 4) === value.slice(0, 4);
    if (style === 'short' && thisYear && exact?.[2] !== undefined) delete options.year;
    if (style === 'short' && thisYear && !exact) delete options.year;
    return format(options).format(moment);
  };
}

const UNITS = ['week', 'day', 'hour', 'minute', 'second'] as const;

/**
 * Writes an ISO 8601 duration in words ("3 hours, 20 minutes"). Seconds are told only when there is nothing longer;
 * what is no duration comes back as it is.
 */
export function durationInWords(tag: string, iso: string): string {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(iso);
  if (!match) return iso;
  const amounts = UNITS.map((unit, at) => ({ unit, amount: Number(match[at + 1] ?? 0) })).filter(
    (one) => one.amount > 0,
  );
  const told = amounts.length > 1 ? amounts.filter((one) => one.unit !== 'second') : amounts;
  const shown = told.length > 0 ? told : [{ unit: 'minute' as const, amount: 0 }];
  const words = shown.map(({ unit, amount }) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(amount),
  );
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(words);
}
