import { useState } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { nameOfSkill } from './claim-name.ts';
import { TrailCard } from './TrailCard.tsx';
import css from './trail.module.css';

export interface EmptyTrailProps {
  readonly onAdd: () => void;
}

/** A skill that the example shows. */
const EXAMPLE_ZONE = 'teamwork';

/** Nothing kept yet: what will be here, how it begins, and one example that can be taken away. */
export function EmptyTrail({ onAdd }: EmptyTrailProps) {
  const words = useWords();
  const { t } = words;
  const [example, setExample] = useState(true);
  return (
    <>
      <EmptyState
        title={t('portfolio.empty.title')}
        actions={
          <Button kind="primary" sign="add" onPress={onAdd}>
            {t('portfolio.add')}
          </Button>
        }
      >
        <p>{t('portfolio.empty.text')}</p>
        <p>{t('portfolio.empty.how')}</p>
      </EmptyState>
      {example && (
        <div className={css.trail}>
          <ol>
            <TrailCard
              type="volunteering"
              title={t('portfolio.example.title')}
              href={null}
              facts={[t('portfolio.example.when'), words.duration('PT3H')]}
              provenance="said"
              skills={[nameOfSkill({ zone: EXAMPLE_ZONE, ownWords: null, competence: null }, words)]}
              waiting={0}
              justForMe={false}
              mark={t('portfolio.example.mark')}
              onThrowAway={() => setExample(false)}
              throwAwayLabel={t('portfolio.example.throwAway')}
            />
          </ol>
        </div>
      )}
    </>
  );
}
