/** What a person means with "2:30", "1,5", "90 min" or "3 uur". */
export type ClockText =
  | { readonly kind: 'none' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Not understood: what was typed stays, and nothing is changed. */
  | { readonly kind: 'unclear' };

/** Longer than a year without a break is a slip of the finger. */
const MOST = 366 * 24 * 60;

const HOURS = 'h|hr|hrs|hours?|u|ur|uur|uren';
const MINUTES = "m|min|mins|mins?\\.|minutes?|minuut|minuten|'";

/** Reads a stretch of time as people write it, in English and Dutch. A number alone is hours. */
export function clockOf(text: string): ClockText {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'none' };
  const colon = /^(\d{1,5}) ?[:.] ?([0-5]\d)$/.exec(typed);
  if (colon?.[1] && colon[2] && typed.includes(':')) return minutes(Number(colon[1]) * 60 + Number(colon[2]));
  const both = new RegExp(`^(\\d{1,5})(?: ?(?:${HOURS})) ?(?:and |en )?(\\d{1,2})(?: ?(?:${MINUTES}))?$`).exec(typed);
  if (both) return minutes(Number(both[1]) * 60 + Number(both[2]));
  const hours = new RegExp(`^(\\d{1,5}(?:[.,]\\d{1,2})?)(?: ?(?:${HOURS}))?$`).exec(typed);
  if (hours) return minutes(Math.round(Number(hours[1]?.replace(',', '.')) * 60));
  const short = new RegExp(`^(\\d{1,6}) ?(?:${MINUTES})$`).exec(typed);
  if (short) return minutes(Number(short[1]));
  return { kind: 'unclear' };
}

/** Minutes as one types them: `2:30`; empty for none. */
export function clockText(minutes: number): string {
  if (minutes <= 0) return '';
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes as an ISO 8601 duration, to be put into words. */
export function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `PT${rest}M`;
  return rest === 0 ? `PT${hours}H` : `PT${hours}H${rest}M`;
}

function minutes(value: number): ClockText {
  return value <= MOST ? { kind: 'minutes', minutes: value } : { kind: 'unclear' };
}
