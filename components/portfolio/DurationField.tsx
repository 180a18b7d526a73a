import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/ui/TextField.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { clockOf, clockText, durationOf } from './clock-text.ts';

export interface DurationFieldProps {
  readonly label: string;
  /** 0 for not known. */
  readonly minutes: number;
  readonly onChange: (minutes: number | null) => void;
}

/** How long it took, as people write it; what was understood stands below it in words. */
export function DurationField({ label, minutes, onChange }: DurationFieldProps) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState(() => clockText(minutes));
  const [left, setLeft] = useState(false);
  const read = clockOf(text);
  const meant = read.kind === 'minutes' ? read.minutes : 0;

  // What another surface wrote shows up; the echo of what was typed here does not get in the way of typing.
  const sent = useRef(new Set([minutes]));
  useEffect(() => {
    if (!sent.current.has(minutes)) setText(clockText(minutes));
  }, [minutes]);

  return (
    <TextField
      label={label}
      hint={meant > 0 ? t('entry.time.meant', { time: words.duration(durationOf(meant)) }) : t('entry.time.hint')}
      value={text}
      maxLength={30}
      problem={left && read.kind === 'unclear' ? t('entry.time.unclear') : undefined}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        const now = clockOf(typed);
        if (now.kind === 'unclear') return;
        const known = now.kind === 'minutes' ? now.minutes : null;
        sent.current.add(known ?? 0);
        onChange(known);
      }}
      onBlur={() => {
        sent.current = new Set([meant]);
        setLeft(true);
      }}
    />
  );
}
