import { Banner } from '@/components/ui/Banner.tsx';
import { IconButton } from '@/components/ui/Button.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './options.module.css';
import { type SiteChoice, siteOfPattern } from './site-choice.ts';

export interface NoticeSitesProps {
  readonly state: 'off' | 'on' | 'refused';
  readonly choices: readonly SiteChoice[];
  /** Patterns granted one by one. */
  readonly own: readonly string[];
  /** Called inside the tap: turning on makes the browser ask at once. */
  readonly onTurn: (patterns: readonly string[], on: boolean) => void;
}

/** Where pages are recognised by themselves: everywhere, on kinds of sites, or on sites chosen one by one. */
export function NoticeSites({ state, choices, own, onTurn }: NoticeSitesProps) {
  const { t } = useWords();
  const everywhere = choices.some(({ id, on }) => id === 'all' && on);
  return (
    <div className={css.group}>
      <h3>{t('options.auto')}</h3>
      <p className={css.soft}>{t('options.auto.text')}</p>
      <div role="status">
        {state === 'refused' && (
          <Banner>
            {t('auto.refused')} {t('options.auto.ask')}
          </Banner>
        )}
      </div>
      {choices.map(({ id, patterns, on, count, examples }) => (
        <div key={id}>
          <Switch on={on} disabled={everywhere && id !== 'all'} onChange={(wanted) => onTurn(patterns, wanted)}>
            {t(`auto.${id}`)}
          </Switch>
          {count > 0 && (
            <p className={css.small}>{t('options.auto.count', { count, examples: examples.join(', ') })}</p>
          )}
        </div>
      ))}
      {own.length > 0 && (
        <div className={css.rules}>
          <h4>{t('options.auto.own')}</h4>
          <ul>
            {own.map((pattern) => (
              <li key={pattern} className={css.rule}>
                <strong className={css.site}>{siteOfPattern(pattern)}</strong>
                <IconButton
                  sign="close"
                  label={t('options.auto.remove', { site: siteOfPattern(pattern) })}
                  onPress={() => onTurn([pattern], false)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
