import { Duration } from '@/lib/model/index.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['minute', /^(m|min|mins|minutes?|minuut|minuten|minuutjes)$/],
  ['hour', /^(h|hr|hrs|hours?|u|uur|uren|uurtje|std|stunden?|heures?)$/],
  ['day', /^(d|days?|dag|dagen|tage?|jours?)$/],
  ['week', /^(w|wk|wks|weeks?|weken|wochen?|semaines?)$/],
];
const MINUTES: Record<Unit, number> = { minute: 1, hour: 60, day: 1_440, week: 10_080 };
const NUMBER_WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  een: 1,
  één: 1,
  two: 2,
  twee: 2,
  three: 3,
  drie: 3,
  four: 4,
  vier: 4,
  five: 5,
  vijf: 5,
  six: 6,
  zes: 6,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
};
/** Hours in one week, so "3 hours a week" times the weeks is the whole. */
const EACH_WEEK = /(\/|per|a|an|each|every|pro|par|elke|iedere)\s*(w|wk|week|woche|semaine)\b/;
const LONGEST_MINUTES = 10 * 365 * 1_440;

/**
 * How long something took, from what a person or a page writes: `3 hours`, `1,5 uur`, `45 min`, `1:30:00`, `PT3H`,
 * `6 weeks, 3–5 hours a week` (18 hours: of a range the lower end, so that nothing is claimed that was not done).
 * @returns ISO 8601, hours for what was measured in hours, or null when it cannot be told
 */
export function durationFromText(text: string): Duration | null {
  const clean = text.slice(0, 300).toLowerCase().trim();
  if (/^p[\dt]/.test(clean)) {
    const iso = Duration.safeParse(clean.toUpperCase());
    return iso.success ? iso.data : null;
  }
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(clean);
  if (clock)
    return clock[3] === undefined
      ? inHours(Number(clock[1]) * 60 + Number(clock[2]))
      : inHours(Number(clock[1]) * 60 + Number(clock[2]) + Math.round(Number(clock[3]) / 60));

  const found = quantitiesIn(clean);
  const first = (unit: Unit) => found.find((each) => each.unit === unit)?.amount;
  if (EACH_WEEK.test(clean)) {
    const weeks = clean.replace(EACH_WEEK, ' ');
    const total = quantitiesIn(weeks).find((each) => each.unit === 'week')?.amount;
    const hours = (first('hour') ?? 0) + (first('minute') ?? 0) / 60;
    return total && hours ? inHours(total * hours * 60) : null;
  }
  if (found.length === 0) return null;
  const weeks = first('week');
  const days = first('day');
  const minutes = (first('hour') ?? 0) * 60 + (first('minute') ?? 0);
  if (minutes === 0 && weeks && !days && Number.isInteger(weeks)) return checked(`P${weeks}W`, weeks * MINUTES.week);
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0);
  if (wholeDays && Number.isInteger(wholeDays)) {
    const rest = minutes === 0 ? '' : (inHours(minutes)?.slice(1) ?? '');
    return checked(`P${wholeDays}D${rest}`, wholeDays * MINUTES.day);
  }
  return wholeDays ? null : inHours(minutes);
}

/** Amounts with their units, in the order they stand; of `3-5 hours` the 3. */
function quantitiesIn(text: string): { amount: number; unit: Unit }[] {
  const found: { amount: number; unit: Unit }[] = [];
  for (const match of text.matchAll(
    /(\d+(?:[.,]\d+)?|\p{L}+)(?:\s*(?:-|–|—|to|tot|bis|à)\s*\d+(?:[.,]\d+)?)?\s*(\p{L}+)/gu,
  )) {
    add(match[1] ?? '', match[2] ?? '');
  }
  // A number word stands right before its unit and may have been taken as the unit of what stood before it.
  for (const match of text.matchAll(/(?<!\p{L})(half|halve|anderhalf|anderhalve)\s+(?:an?\s+|een\s+)?(\p{L}+)/gu)) {
    if (!found.some((each) => each.unit === unitOf(match[2] ?? ''))) add(match[1] ?? '', match[2] ?? '');
  }
  return found;

  function add(number: string, word: string): void {
    const unit = unitOf(word);
    const amount = /^\d/.test(number) ? Number(number.replace(',', '.')) : NUMBER_WORDS[number];
    if (unit && amount !== undefined && amount > 0) found.push({ amount, unit });
  }
}

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0];
}

function inHours(minutes: number): Duration | null {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return checked(`PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`, whole);
}

function checked(text: string, minutes: number): Duration | null {
  return minutes > 0 && minutes <= LONGEST_MINUTES && Duration.safeParse(text).success ? text : null;
}
