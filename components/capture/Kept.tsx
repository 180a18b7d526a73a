import { Button } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { EXPERIENCE_TYPES, type Experience, VERBS_BY_SHAPE } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { PageSummary } from './PageSummary.tsx';
import css from './popup.module.css';
import type { PopupEvents } from './popup-state.ts';

/** Kept, just now. The second tap says what was done; more words have their own room beside the page. */
export function JustKept({ experience, events }: { readonly experience: Experience; readonly events: PopupEvents }) {
  const { t } = useWords();
  const verbs = VERBS_BY_SHAPE[EXPERIENCE_TYPES[experience.type].shape];
  return (
    <>
      <PageSummary type={experience.type} title={experience.title} by={offeredBy(experience)} kept />
      <p className={css.done} role="status">
        <strong>{t('popup.kept.title')}</strong> {t('popup.kept.text')}
      </p>
      <ChipGroup
        label={t('popup.verbQuestion')}
        chips={verbs.map((verb) => ({ id: verb, label: t(`verb.${verb}`) }))}
        selected={experience.verb ? [experience.verb] : []}
        onChange={([verb]) => events.onVerb(verb ?? null)}
      />
      <Button kind="primary" wide sign="panel" onPress={events.onSayMore}>
        {t('popup.sayMore')}
      </Button>
    </>
  );
}

export interface AlreadyKeptProps {
  readonly experience: Experience;
  readonly sessionAdded: boolean;
  readonly events: PopupEvents;
}

/** Seen before: when, and one more session in one tap. */
export function AlreadyKept({ experience, sessionAdded, events }: AlreadyKeptProps) {
  const { t, date } = useWords();
  const sessions = experience.sessions.length;
  return (
    <>
      <PageSummary type={experience.type} title={experience.title} by={offeredBy(experience)} kept />
      <div className={css.words} role="status">
        <p>
          <strong>{t('popup.already.title', { date: date(experience.createdAt) })}</strong>
          {sessions > 0 && !sessionAdded && ` · ${t('popup.sessions', { count: sessions })}`}
        </p>
        <p>{sessionAdded ? t('popup.sessionAdded') : t('popup.already.text')}</p>
      </div>
      <div className={css.act}>
        {!sessionAdded && (
          <Button kind="primary" wide sign="add" onPress={events.onAddSession}>
            {t('popup.addSession')}
          </Button>
        )}
        <Button kind={sessionAdded ? 'primary' : 'quiet'} wide sign="panel" onPress={events.onSayMore}>
          {t('popup.sayMore')}
        </Button>
      </div>
    </>
  );
}

function offeredBy({ organisation, page }: Experience): string | null {
  return organisation?.name || page?.provider || page?.author || page?.site || null;
}
