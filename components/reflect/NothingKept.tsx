import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { EXPERIENCE_TYPES, type Experience } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Quote } from '../recognise/Quote.tsx';
import css from './panel.module.css';

export interface NothingKeptProps {
  /** The newest entries; undefined until they were read. */
  readonly newest: readonly Experience[] | undefined;
  readonly onOpen: (experienceId: string) => void;
}

/** Nothing kept in this tab: how to keep it, and what to go on with. */
export function NothingKept({ newest, onOpen }: NothingKeptProps) {
  const { t, date } = useWords();
  return (
    <div className={css.screen}>
      <div className={css.head}>
        <h1>{t('panel.none.title')}</h1>
        <p>{t('panel.none.text')}</p>
      </div>
      {newest && newest.length > 0 && (
        <section className={css.part}>
          <h2 className={css.small}>{t('panel.none.goOn')}</h2>
          <ul className={css.list}>
            {newest.map((experience) => (
              <li key={experience.id}>
                <button type="button" className={css.row} onClick={() => onOpen(experience.id)}>
                  <ShapeIcon shape={EXPERIENCE_TYPES[experience.type].shape} />
                  <span className={css.what}>
                    <span className={css.title}>{experience.title}</span>
                    <span className={css.kind}>
                      {t(`type.${experience.type}`)} · {date(experience.startedOn ?? experience.createdAt)}
                    </span>
                  </span>
                  <UiIcon sign="next" size="small" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {newest?.length === 0 && (
        <section className={css.part}>
          <h2 className={css.small}>{t('panel.none.example')}</h2>
          <Quote before="" quote={t('panel.none.example.quote')} after={` ${t('panel.none.example.after')}`} />
          <p className={css.quiet}>{t('panel.none.example.why')}</p>
        </section>
      )}
    </div>
  );
}
