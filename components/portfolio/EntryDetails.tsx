import { useState } from 'react';
import { Button, LinkButton } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import {
  EXPERIENCE_TYPE_IDS,
  EXPERIENCE_TYPES,
  type PartialDate,
  VERBS_BY_SHAPE,
  type Verb,
} from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { DurationField } from './DurationField.tsx';
import { EntrySessions } from './EntrySessions.tsx';
import css from './entry.module.css';
import type { EntryModel } from './entry-model.ts';
import { PageFacts } from './PageFacts.tsx';
import { PartialDateField } from './PartialDateField.tsx';
import { SavedName, SavedTitle } from './SavedFields.tsx';

export interface EntryDetailsProps {
  readonly entry: EntryModel;
  readonly today: PartialDate;
}

/** Everything of an entry that can be filled in, on one column. What is changed is kept at once. */
export function EntryDetails({ entry, today }: EntryDetailsProps) {
  const words = useWords();
  const { t } = words;
  const { value, stamps, rev } = entry.experience;
  const stored = <T,>(one: T) => ({ value: one, stamps, rev });
  const [until, setUntil] = useState(value.endedOn !== null);
  const offered = VERBS_BY_SHAPE[EXPERIENCE_TYPES[value.type].shape];
  const verbs: readonly Verb[] = value.verb && !offered.includes(value.verb) ? [value.verb, ...offered] : offered;
  const types = EXPERIENCE_TYPE_IDS.map((id) => ({ id, label: t(`type.${id}`) })).sort((a, b) =>
    a.label.localeCompare(b.label, words.tag),
  );
  return (
    <section className={css.details} aria-labelledby="entry-details">
      <div>
        <h2 id="entry-details">{t('entry.details')}</h2>
        <p className={css.soft}>{t('entry.details.kept')}</p>
      </div>
      <SavedTitle label={t('entry.title')} stored={stored(value.title)} save={entry.saveTitle} />
      <Select label={t('entry.type')} options={types} value={value.type} onChange={(type) => entry.change({ type })} />
      <ChipGroup
        label={t('entry.verb')}
        chips={verbs.map((id) => ({ id, label: t(`verb.${id}`) }))}
        selected={value.verb ? [value.verb] : []}
        onChange={([verb]) => entry.change({ verb: verb ?? null })}
      />
      <PartialDateField
        label={t(until ? 'entry.when.from' : 'entry.when')}
        hint={t('entry.when.hint')}
        value={value.startedOn}
        onChange={(startedOn) => entry.change({ startedOn })}
      />
      {until ? (
        <PartialDateField
          label={t('entry.when.until')}
          value={value.endedOn}
          onChange={(endedOn) => entry.change({ endedOn })}
        />
      ) : (
        <div className={css.acts}>
          <LinkButton onPress={() => setUntil(true)}>{t('entry.when.longer')}</LinkButton>
        </div>
      )}
      <DurationField label={t('entry.time')} minutes={entry.firstMinutes} onChange={entry.setMinutes} />
      <EntrySessions entry={entry} today={today} />
      <div className={css.fields}>
        <h3>{t('entry.shared')}</h3>
        <p className={css.soft}>{t('entry.shared.text')}</p>
        <SavedName
          label={t('entry.organisation')}
          stored={stored(value.organisation)}
          save={entry.saveShared('organisation')}
        />
        <SavedName label={t('entry.place')} stored={stored(value.place)} save={entry.saveShared('place')} />
        <SavedName label={t('entry.role')} stored={stored(value.role)} save={entry.saveShared('role')} />
      </div>
      <div className={css.fields}>
        <Switch
          on={value.privacy === 'just-for-me'}
          onChange={(on) => entry.change({ privacy: on ? 'just-for-me' : 'ask' })}
        >
          {t('privacy.just-for-me')}
        </Switch>
        <p className={css.soft}>{t('entry.private.text')}</p>
      </div>
      <PageFacts experience={value} />
      <div>
        <Button sign="bin" onPress={entry.throwAway}>
          {t('entry.throwAway')}
        </Button>
      </div>
    </section>
  );
}
