import { useState } from 'react';
import { Select } from '@/components/ui/Select.tsx';
import type { PartialDate } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './entry.module.css';

export interface PartialDateFieldProps {
  /** What the date is of: "When", "Until". */
  readonly label: string;
  readonly hint?: string;
  readonly value: PartialDate | null;
  readonly onChange: (value: PartialDate | null) => void;
  /** The years to choose from end here. */
  readonly thisYear?: number;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** How far back one can go. */
const YEARS = 90;

/** A day, month or year, as exact as it is remembered: what is left open is not known. */
export function PartialDateField(props: PartialDateFieldProps) {
  const { label, hint, value, onChange, thisYear = new Date().getFullYear() } = props;
  const words = useWords();
  const { t } = words;
  const [parts, setParts] = useState(() => partsOf(value));
  const [seen, setSeen] = useState(value);
  // What another surface wrote shows up; a day that has no month yet stays on the screen.
  if (value !== seen) {
    setSeen(value);
    if (value !== dateOf(parts)) setParts(partsOf(value));
  }

  const choose = (change: Partial<Parts>) => {
    const next = { ...parts, ...change };
    // A day or month that is remembered without its year was most likely this year.
    const year = next.year === '' && change.year === undefined ? String(thisYear) : next.year;
    const last = daysIn(year, next.month);
    const settled = { year, month: next.month, day: Number(next.day) > last ? String(last) : next.day };
    setParts(settled);
    onChange(dateOf(settled));
  };

  const open = { id: '', label: t('entry.when.open') };
  const days = Array.from({ length: daysIn(parts.year, parts.month) }, (_, at) => at + 1);
  const newest = Math.max(thisYear + 1, Number(parts.year));
  const oldest = Math.min(newest - YEARS, Number(parts.year) || newest);
  return (
    <fieldset className={css.date}>
      <legend>{label}</legend>
      {hint && <p className={css.hint}>{hint}</p>}
      <div className={css.dateParts}>
        <Select
          label={t('entry.when.day')}
          value={parts.day}
          options={[open, ...days.map((day) => ({ id: two(day), label: words.number(day) }))]}
          onChange={(day) => choose({ day })}
        />
        <Select
          label={t('entry.when.month')}
          value={parts.month}
          options={[open, ...MONTHS.map((month) => ({ id: month, label: monthName(words.tag, month) }))]}
          onChange={(month) => choose({ month })}
        />
        <Select
          label={t('entry.when.year')}
          value={parts.year}
          options={[
            open,
            ...Array.from({ length: newest - oldest + 1 }, (_, at) => String(newest - at)).map((year) => ({
              id: year,
              label: year,
            })),
          ]}
          onChange={(year) => choose({ year })}
        />
      </div>
    </fieldset>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = Array.from({ length: 12 }, (_, at) => two(at + 1));

function monthName(tag: string, month: string): string {
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(`2024-${month}-15`));
}

/** A year that is not known may have been a leap year. */
function daysIn(year: string, month: string): number {
  if (month === '') return 31;
  return new Date(Date.UTC(Number(year) || 2024, Number(month), 0)).getUTCDate();
}

function partsOf(value: PartialDate | null): Parts {
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  return { year, month, day };
}

function dateOf({ year, month, day }: Parts): PartialDate | null {
  if (year === '') return null;
  return [year, month, month === '' ? '' : day].filter((part) => part !== '').join('-');
}
