import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './panel.module.css';
import type { Snap } from './panel-model.ts';

export interface SnapRowProps {
  readonly snap: Snap;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A small question for one tap. A private one says so, in words and with a sign. */
export function SnapRow({ snap, onChange }: SnapRowProps) {
  const { t, words } = useWords();
  const { question } = snap;
  return (
    <div className={css.snap}>
      <ChipGroup
        label={words(question.question)}
        mode={question.field === null ? 'many' : 'one'}
        chips={snap.chips}
        selected={snap.chosen}
        onChange={onChange}
      />
      {snap.privacy === 'just-for-me' && (
        <p className={css.sign}>
          <UiIcon sign="lock" size="small" />
          <span className={css.quiet}>{t('reflect.privacy.mine')}</span>
        </p>
      )}
    </div>
  );
}
