import { useId } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Quote } from './Quote.tsx';
import css from './recognise.module.css';
import { sentenceAround } from './sentence.ts';
import { zoneWords } from './skill-words.ts';

export interface SuggestionCardProps {
  readonly suggestion: SkillSuggestion;
  /** The words of the chip it rests on; empty for a quote. */
  readonly chipLabel: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A skill that could be there, and exactly what says so. The learner decides. */
export function SuggestionCard({ suggestion, chipLabel, onYes, onNo }: SuggestionCardProps) {
  const words = useWords();
  const { t, tag } = words;
  const id = useId();
  const { cluster, label, meaning } = zoneWords(suggestion.zone, words);
  const { basis, source } = suggestion;
  return (
    <Card as="article" labelledBy={id}>
      <div className={css.skill}>
        <h3 id={id}>
          <SkillZoneTag cluster={cluster} label={label} />
        </h3>
        <p className={css.meaning}>{meaning}</p>
      </div>
      <div className={css.because}>
        <p className={css.quiet}>{t(basis.kind === 'quote' ? 'skills.because' : 'skills.becauseTapped')}</p>
        {basis.kind === 'quote' ? (
          <Quote {...sentenceAround(source, basis.start, basis.end, tag)} />
        ) : (
          <Quote before="" quote={chipLabel} after="" />
        )}
      </div>
      <div className={css.decide}>
        <Button sign="check" onPress={onYes}>
          {t('skills.yes')}
        </Button>
        <Button onPress={onNo}>{t('skills.no')}</Button>
      </div>
    </Card>
  );
}
