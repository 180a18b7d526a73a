import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { EXPERIENCE_TYPES, type ExperienceType } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './popup.module.css';

export interface PageSummaryProps {
  readonly type: ExperienceType | null;
  readonly title: string;
  /** Who offers it: organisation, provider, author or site. */
  readonly by: string | null;
  readonly kept?: boolean;
}

/** What a page or an experience is, at a glance: its shape, its kind in words, its title, who offers it. */
export function PageSummary({ type, title, by, kept = false }: PageSummaryProps) {
  const { t } = useWords();
  const kind = type ?? 'other';
  return (
    <div className={css.summary}>
      <span className={css.shape} data-kept={kept || undefined}>
        <ShapeIcon shape={EXPERIENCE_TYPES[kind].shape} />
        {kept && (
          <span className={css.tick}>
            <UiIcon sign="check" size="small" />
          </span>
        )}
      </span>
      <div className={css.what}>
        <p className={css.kind}>{t(`type.${kind}`)}</p>
        <h1 className={css.title}>{title}</h1>
        {by && by !== title && <p className={css.by}>{by}</p>}
      </div>
    </div>
  );
}
