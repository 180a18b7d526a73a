import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { ShapeIcon, TrailIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { languageName } from '@/components/ui/language-name.ts';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { TrailPicture } from '@/components/ui/TrailPicture.tsx';
import { useWords } from '../hooks/use-words.tsx';
import type { SiteChoice } from '../options/site-choice.ts';
import css from './welcome.module.css';

export interface WelcomeViewProps {
  /** Tags of the languages there are words in. */
  readonly languages: readonly string[];
  readonly onLanguage: (tag: string) => void;
  /** `refused`: the browser asked and the answer was no. */
  readonly recognition: 'off' | 'on' | 'refused';
  /** Called inside the tap: the browser asks for permission at once. */
  readonly onRecognitionOn: (patterns?: readonly string[]) => void;
  /** Kinds of sites that can be chosen instead of all. */
  readonly choices: readonly SiteChoice[];
  readonly onStart: () => void;
}

/** The first screen: what it does, where things stay, and a way to begin. Nothing has to be chosen. */
export function WelcomeView({
  languages,
  onLanguage,
  recognition,
  onRecognitionOn,
  choices,
  onStart,
}: WelcomeViewProps) {
  const { t, tag } = useWords();
  return (
    <main className={css.welcome}>
      <header className={css.head}>
        <p className={css.brand}>
          <TrailIcon />
          {t('app.name')}
        </p>
        <RadioGroup
          label={t('welcome.language')}
          labelHidden
          options={languages.map((one) => ({ id: one, label: languageName(one), lang: one }))}
          value={tag}
          onChange={onLanguage}
        />
      </header>

      <section className={css.lead}>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
        <ol className={css.lines}>
          <li>
            <ShapeIcon shape="course" />
            <span>{t('welcome.line.keep')}</span>
          </li>
          <li>
            <UiIcon sign="quote" />
            <span>{t('welcome.line.skills')}</span>
          </li>
          <li>
            <ShapeIcon shape="badge" />
            <span>{t('welcome.line.take')}</span>
          </li>
        </ol>
        <div>
          <Button kind="primary" sign="next" onPress={onStart}>
            {t('welcome.start')}
          </Button>
        </div>
        <div className={css.picture}>
          <TrailPicture />
        </div>
      </section>

      <div className={css.notes}>
        <section className={css.note}>
          <UiIcon sign="device" />
          <div>
            <h2>{t('welcome.here.title')}</h2>
            <p>{t('welcome.here.text')}</p>
          </div>
        </section>
        <section className={css.note}>
          <UiIcon sign="pin" />
          <div>
            <h2>{t('welcome.pin.title')}</h2>
            <p>{t('welcome.pin.text')}</p>
          </div>
        </section>
        <section className={css.note}>
          <UiIcon sign="search" />
          <div>
            <h2>{t('welcome.auto.title')}</h2>
            <p>{t('welcome.auto.text')}</p>
            <div role="status">
              {recognition === 'on' && <Banner kind="good">{t('welcome.auto.isOn')}</Banner>}
              {recognition === 'refused' && <Banner>{t('welcome.auto.refused')}</Banner>}
            </div>
            {recognition === 'off' && (
              <>
                <Button onPress={() => onRecognitionOn()}>{t('welcome.auto.on')}</Button>
                <Disclosure label={t('welcome.auto.some')}>
                  <div className={css.choices}>
                    {choices
                      .filter(({ id }) => id !== 'all')
                      .map(({ id, patterns }) => (
                        <Button key={id} onPress={() => onRecognitionOn(patterns)}>
                          {t(`auto.${id}`)}
                        </Button>
                      ))}
                  </div>
                </Disclosure>
                <p className={css.small}>{t('welcome.auto.later')}</p>
              </>
            )}
          </div>
        </section>
      </div>
    </main>
  );
}
