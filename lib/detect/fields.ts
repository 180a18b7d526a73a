import type { DetectedFields } from '../model/index.ts';
import type { FieldName, RawFields } from './contract.ts';
import { LIMITS, line } from './text.ts';

/** A field from words, or undefined when there are none. */
export function told(value: string | null | undefined, from: string): { value: string; from: string } | undefined {
  const text = line(value ?? '', LIMITS.line);
  return text === '' ? undefined : { value: text, from };
}

const short = (value: unknown) => (typeof value === 'string' ? line(value, LIMITS.short) || undefined : undefined);

/** How each field is tidied, to what `lib/model` takes; undefined drops it, so that a less trusted rule may speak. */
const TIDY: {
  readonly [Name in FieldName]: (value: unknown) => NonNullable<DetectedFields[Name]>['value'] | undefined;
} = {
  title: short,
  provider: short,
  author: short,
  description: (value) => (typeof value === 'string' ? line(value, LIMITS.line) || undefined : undefined),
  startsOn: dayOf,
  endsOn: dayOf,
  duration: isoDuration,
  workload: short,
  level: short,
  language: (value) => {
    const tag = short(value);
    return tag && tag.length <= 35 && /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/.test(tag)
      ? tag.replace(/_/g, '-')
      : undefined;
  },
  place: short,
  free: (value) => (typeof value === 'boolean' ? value : undefined),
  image: (value) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) && value.length <= LIMITS.address ? value : undefined,
  skills: (value) => {
    const all = Array.isArray(value) ? value.map(short).filter((each) => each !== undefined) : [];
    return all.length > 0 ? [...new Set(all)].slice(0, 50) : undefined;
  },
  organisation: short,
  role: short,
  hours: short,
};

/** For each field the first value, in this order of trust, that the model takes. */
export function mergeFields(sources: readonly RawFields[]): DetectedFields {
  const merged: Record<string, unknown> = {};
  for (const name of Object.keys(TIDY) as FieldName[]) {
    for (const source of sources) {
      const raw = source[name];
      const value = raw === undefined ? undefined : TIDY[name](raw.value);
      if (raw === undefined || value === undefined) continue;
      merged[name] = { value, from: line(raw.from, LIMITS.short) };
      break;
    }
  }
  return merged as DetectedFields;
}

/** The day, month or year at the beginning of an ISO date or instant. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d])/.exec(String(value).trim())?.[1];
}

/** An ISO 8601 duration the model can add up, or undefined: `P0Y0M0DT2H30M` → `PT2H30M`; months have no length. */
function isoDuration(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parts =
    /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6}(?:\.\d{1,3})?)H)?(?:(\d{1,7}(?:\.\d{1,3})?)M)?(?:(\d{1,8}(?:\.\d{1,3})?)S)?)?$/i.exec(
      value.trim(),
    );
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  if (years || months) return undefined;
  if (weeks && !days && !hours && !minutes && !seconds) return `P${weeks}W`;
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0);
  const rest = Math.round((hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0));
  const [h, m, s] = [Math.floor(rest / 3_600), Math.floor((rest % 3_600) / 60), rest % 60];
  const time = `${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s ? `${s}S` : ''}`;
  return wholeDays || time ? `P${wholeDays ? `${wholeDays}D` : ''}${time ? `T${time}` : ''}` : undefined;
}
