import { useWords } from '../hooks/use-words.tsx';
import css from './options.module.css';

/** Something of others that Skilltrail is made with. */
export interface Attribution {
  readonly name: string;
  readonly by: string;
  /** null where its maker states none. */
  readonly licence: string | null;
  readonly address?: string | null;
}

export interface AboutProps {
  readonly version: string;
  readonly attributions: readonly Attribution[];
}

/** What Skilltrail is, and whose work is in it. */
export function About({ version, attributions }: AboutProps) {
  const { t } = useWords();
  return (
    <section className={css.part} id="about">
      <h2>{t('about.title')}</h2>
      <p>{t('about.text')}</p>
      <p className={css.soft}>{t('about.version', { version })}</p>
      <h3>{t('about.thanks')}</h3>
      <p className={css.soft}>{t('about.thanks.text')}</p>
      <ul className={css.thanks}>
        {attributions.map((one) => (
          <li key={`${one.name} ${one.by}`}>
            {one.address ? (
              <a href={one.address} target="_blank" rel="noreferrer">
                {one.name}
              </a>
            ) : (
              <strong>{one.name}</strong>
            )}
            <span className={css.soft}>
              {one.by} · {one.licence ?? t('about.noLicence')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
