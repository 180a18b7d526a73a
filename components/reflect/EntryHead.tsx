import { ShapeIcon } from '@/components/ui/Icon.tsx';
import { EXPERIENCE_TYPES, type Experience } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './panel.module.css';

/** What the questions are about, small: its shape, its kind in words, its title. */
export function EntryHead({ experience }: { readonly experience: Pick<Experience, 'type' | 'title'> }) {
  const { t } = useWords();
  return (
    <div className={css.entry}>
      <span className={css.shape}>
        <ShapeIcon shape={EXPERIENCE_TYPES[experience.type].shape} />
      </span>
      <div className={css.what}>
        <p className={css.kind}>{t(`type.${experience.type}`)}</p>
        <p className={css.title}>{experience.title}</p>
      </div>
    </div>
  );
}
