import { useState } from 'react';
import { Button, LinkButton } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { EXPERIENCE_TYPES, type ExperienceDraft, type ExperienceType, LIMITS } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './popup.module.css';
import type { PopupEvents } from './popup-state.ts';

/** What people do most away from a screen; the rest is behind one tap. */
const FIRST: readonly ExperienceType[] = ['volunteering', 'caring', 'sport', 'job', 'making'];
const MORE: readonly ExperienceType[] = [
  'home',
  'translating',
  'course',
  'workshop',
  'event',
  'book',
  'exchange',
  'visit',
  'travel',
  'game',
  'hobby',
  'festival',
  'other',
];

export interface HandFormProps {
  readonly draft: ExperienceDraft;
  readonly missing: readonly ('title' | 'type')[] | null;
  readonly events: Pick<PopupEvents, 'onDraft' | 'onKeepDraft' | 'onBack'>;
}

/** Something that has no page: one line and one tap. What is left open is kept as a draft and said, not blamed. */
export function HandForm({ draft, missing, events }: HandFormProps) {
  const { t } = useWords();
  const [more, setMore] = useState(draft.type !== null && !FIRST.includes(draft.type));
  const types = more ? [...FIRST, ...MORE] : FIRST;
  return (
    <>
      <div className={css.words}>
        <h1>{t('hand.title')}</h1>
        {missing && missing.length > 0 && (
          <p className={css.hint} role="status">
            {t('hand.draftKept')}
          </p>
        )}
      </div>
      <TextField
        label={t('hand.titleLabel')}
        hint={missing?.includes('title') ? undefined : t('hand.titleHint')}
        value={draft.title}
        onChange={(title) => events.onDraft({ title })}
        onSubmit={events.onKeepDraft}
        maxLength={LIMITS.short}
        problem={missing?.includes('title') ? t('hand.missing.title') : undefined}
        autoFocus
      />
      <div className={css.kinds}>
        <ChipGroup
          label={t('hand.type')}
          chips={types.map((type) => ({ id: type, label: t(`type.${type}`), shape: EXPERIENCE_TYPES[type].shape }))}
          selected={draft.type ? [draft.type] : []}
          onChange={([type]) => events.onDraft({ type: type ?? null })}
        />
        {!more && <LinkButton onPress={() => setMore(true)}>{t('hand.moreTypes')}</LinkButton>}
        {missing?.includes('type') && <p className={css.missing}>{t('hand.missing.type')}</p>}
      </div>
      <div className={css.pair}>
        <Button onPress={events.onBack}>{t('action.back')}</Button>
        <Button kind="primary" wide onPress={events.onKeepDraft}>
          {t('hand.keep')}
        </Button>
      </div>
    </>
  );
}
