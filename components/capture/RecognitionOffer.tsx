import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { type SiteChoice, siteOfPattern } from '../options/site-choice.ts';
import css from './popup.module.css';

export interface RecognitionOfferProps {
  /** The pattern of the site in front. */
  readonly pattern: string;
  readonly choices: readonly SiteChoice[];
  /** Called inside the tap: the browser asks at once. */
  readonly onTurn: (patterns: readonly string[], on: boolean) => void;
}

/** Recognition offered where it would help: for this site, for kinds of sites, for all of them. Closed until asked for. */
export function RecognitionOffer({ pattern, choices, onTurn }: RecognitionOfferProps) {
  const { t } = useWords();
  const [all, ...families] = choices;
  return (
    <Disclosure label={t('popup.auto')}>
      <p className={css.hint}>{t('popup.auto.text')}</p>
      <div className={css.choices}>
        <Button onPress={() => onTurn([pattern], true)}>{t('auto.site', { site: siteOfPattern(pattern) })}</Button>
        {[...families, ...(all ? [all] : [])].map(({ id, patterns }) => (
          <Button key={id} onPress={() => onTurn(patterns, true)}>
            {t(`auto.${id}`)}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}
