import { LinkButton } from '@/components/ui/Button.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { SkillsSection } from '../recognise/SkillsSection.tsx';
import { Heading } from './Heading.tsx';
import css from './panel.module.css';
import type { PanelModel } from './panel-model.ts';
import { SnapRow } from './SnapRow.tsx';
import { SummaryCard } from './SummaryCard.tsx';

export interface ResultScreenProps {
  readonly model: PanelModel;
  readonly takesFocus: boolean;
}

/** What came of the answers: a text one can read, the skills it could show, and room for a tap more. */
export function ResultScreen({ model, takesFocus }: ResultScreenProps) {
  const { t } = useWords();
  const { text } = model.summary;
  return (
    <div className={css.screen}>
      <div className={css.head}>
        <Heading takesFocus={takesFocus}>{t(text === '' ? 'reflect.keptTitle' : 'reflect.title')}</Heading>
      </div>
      <SummaryCard model={model} />
      <SkillsSection skills={model.skills} chipLabel={model.chipLabel} hasWords={text !== ''} />
      {model.snaps.map((snap) => (
        <SnapRow key={snap.question.id} snap={snap} onChange={(chosen) => model.tapSnap(snap, chosen)} />
      ))}
      <div className={css.others}>
        <LinkButton sign="back" onPress={model.reopen}>
          {t('reflect.reopen')}
        </LinkButton>
      </div>
    </div>
  );
}
