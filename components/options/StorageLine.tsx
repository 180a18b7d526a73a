import type { Translator } from '@/lib/i18n/index.ts';
import type { Instant } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './options.module.css';

export interface StorageFacts {
  readonly experiences: number;
  /** What it all takes; null where the browser does not say. */
  readonly bytes: number | null;
  /** Whether the browser has promised to keep it. */
  readonly persisted: boolean;
}

/** How what was kept is doing: how much, how safe, the last backup. */
export function StorageLine({ facts, lastBackupAt }: { facts: StorageFacts | null; lastBackupAt: Instant | null }) {
  const words = useWords();
  const { t, date } = words;
  return (
    <ul className={css.list}>
      {facts && (
        <>
          <li>{t('options.storage.line', { count: facts.experiences, size: sizeInWords(words, facts.bytes ?? 0) })}</li>
          <li>{facts.persisted ? t('options.storage.safe') : t('options.storage.unsure')}</li>
        </>
      )}
      <li>
        {lastBackupAt
          ? t('options.storage.backup', { date: date(lastBackupAt, 'long') })
          : t('options.storage.noBackup')}
      </li>
    </ul>
  );
}

/** A number of bytes as people read it: 830 kB, 2.4 MB. */
export function sizeInWords({ number }: Translator, bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3), steps.length - 1);
  return number(bytes / 1000 ** step, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
}
