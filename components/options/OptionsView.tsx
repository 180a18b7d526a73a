import { LinkButton } from '@/components/ui/Button.tsx';
import { languageName } from '@/components/ui/language-name.ts';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import type { Settings, SiteRule } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { About, type Attribution } from './About.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { NoticeSites, type NoticeSitesProps } from './NoticeSites.tsx';
import css from './options.module.css';
import { SiteRules } from './SiteRules.tsx';
import { type StorageFacts, StorageLine } from './StorageLine.tsx';

export interface OptionsViewProps {
  readonly settings: Settings;
  readonly languages: readonly string[];
  /** What is really so, not what was asked. */
  readonly recognition: NoticeSitesProps;
  /** On how many sites the question on the page was sent away for good. */
  readonly chipFree: number;
  readonly storage: StorageFacts | null;
  readonly version: string;
  readonly attributions: readonly Attribution[];
  /** true once everything was erased on this screen. */
  readonly erased: boolean;
  readonly onLanguage: (tag: string | null) => void;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onChip: (on: boolean) => void;
  readonly onChipEverywhere: () => void;
  readonly onForgetRule: (rule: SiteRule) => void;
  readonly onErase: () => void;
}

/** Everything that can be set, on one page with a reading column. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, languages, recognition, chipFree, storage, version, attributions, erased } = props;
  const { t } = useWords();
  return (
    <main className={css.options}>
      <h1>{t('options.title')}</h1>
      <section className={css.part}>
        <RadioGroup
          label={t('options.language')}
          options={[
            { id: 'auto', label: t('options.language.auto') },
            ...languages.map((tag) => ({ id: tag, label: languageName(tag), lang: tag })),
          ]}
          value={settings.language ?? 'auto'}
          onChange={(tag) => props.onLanguage(tag === 'auto' ? null : tag)}
        />
        <RadioGroup
          label={t('options.look')}
          options={(['auto', 'light', 'dark'] as const).map((id) => ({ id, label: t(`options.theme.${id}`) }))}
          value={settings.theme}
          onChange={props.onTheme}
        />
      </section>
      <section className={css.part}>
        <h2>{t('options.sites')}</h2>
        <NoticeSites {...recognition} />
        <div className={css.group}>
          <Switch on={settings.onPageChip} onChange={props.onChip}>
            {t('options.chip')}
          </Switch>
          <p className={css.soft}>{t('options.chip.text')}</p>
          {chipFree > 0 && (
            <p className={css.soft}>
              {t('options.chip.free', { count: chipFree })}{' '}
              <LinkButton onPress={props.onChipEverywhere}>{t('options.chip.again')}</LinkButton>
            </p>
          )}
        </div>
        <SiteRules rules={settings.siteRules} onForget={props.onForgetRule} />
      </section>
      <section className={css.part}>
        <h2>{t('options.storage')}</h2>
        <StorageLine facts={storage} lastBackupAt={settings.lastBackupAt} />
      </section>
      <section className={css.part}>
        <h2>{t('options.privacy')}</h2>
        <ul className={css.list}>
          {(['here', 'nothing', 'leave', 'shared'] as const).map((line) => (
            <li key={line}>{t(`options.privacy.${line}`)}</li>
          ))}
        </ul>
      </section>
      <EraseEverything count={storage?.experiences ?? 0} erased={erased} onErase={props.onErase} />
      <About version={version} attributions={attributions} />
    </main>
  );
}
