import { Button } from '@/components/ui/Button.tsx';
import { languageName } from '@/components/ui/language-name.ts';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { LIMITS } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Diary } from './Diary.tsx';
import { EntryChoice } from './EntryChoice.tsx';
import css from './export.module.css';
import type { ExportModel } from './export-model.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { Preview } from './Preview.tsx';

export interface TakeAwayViewProps {
  readonly model: ExportModel;
  readonly trailHref: string;
}

/** Taking something away: choose on the left, read exactly what leaves on the right, then save. */
export function TakeAwayView({ model, trailHref }: TakeAwayViewProps) {
  const { t } = useWords();
  const { choice, about, choose, tell } = model;
  const single = model.formats.find((one) => one.id === choice.exporter)?.single ?? false;
  return (
    <div className={css.page}>
      <div className={css.head}>
        <h1>{t('export.title')}</h1>
        <p className={css.lead}>{t('export.lead')}</p>
      </div>
      <div className={css.columns}>
        <form className={css.choices} onSubmit={(event) => event.preventDefault()}>
          <FormatChoice
            formats={model.formats}
            chosen={choice.exporter}
            onChoose={(exporter) => choose({ exporter })}
          />
          <EntryChoice
            entries={model.entries}
            chosen={choice.experienceIds}
            single={single}
            onChoose={(experienceIds) => choose({ experienceIds })}
          />
          <RadioGroup
            label={t('export.language')}
            options={model.languages.map((tag) => ({ id: tag, label: languageName(tag), lang: tag }))}
            value={choice.language}
            onChange={(language) => choose({ language })}
          />
          <div className={css.fields}>
            <TextField
              label={t('export.name')}
              hint={t('export.name.hint')}
              value={about.name}
              maxLength={LIMITS.short}
              onChange={(name) => tell({ name })}
            />
            {!single && (
              <Switch on={choice.contact} onChange={(contact) => choose({ contact })}>
                {t('export.contact')}
              </Switch>
            )}
            {choice.contact && !single && (
              <>
                <TextField
                  label={t('export.email')}
                  type="email"
                  value={about.emails[0] ?? ''}
                  maxLength={LIMITS.short}
                  onChange={(email) => tell({ emails: email === '' ? [] : [email] })}
                />
                <TextField
                  label={t('export.town')}
                  value={about.place}
                  maxLength={LIMITS.short}
                  onChange={(place) => tell({ place })}
                />
              </>
            )}
            <div>
              <Switch on={choice.exact} onChange={(exact) => choose({ exact })}>
                {t('export.exact')}
              </Switch>
              <p className={css.soft}>{t('export.exact.text')}</p>
            </div>
          </div>
        </form>
        <Preview preparation={model.preparation} single={single} trailHref={trailHref}>
          <Button
            kind="primary"
            sign="download"
            isDisabled={model.preparation.kind !== 'ready' || model.saving}
            onPress={model.save}
          >
            {t(model.saving ? 'export.saving' : 'export.save')}
          </Button>
        </Preview>
      </div>
      <Diary lines={model.diary} />
    </div>
  );
}
