import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { ProvenanceSign } from '@/components/ui/ProvenanceSign.tsx';
import { EXPERIENCE_TYPES, type PartialDate } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { SummaryCard } from '../reflect/SummaryCard.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { EntryProof } from './EntryProof.tsx';
import { EntrySkills } from './EntrySkills.tsx';
import css from './entry.module.css';
import type { EntryModel } from './entry-model.ts';
import shell from './shell.module.css';
import { factsOf } from './Trail.tsx';

export interface EntryViewProps {
  readonly entry: EntryModel;
  readonly today: PartialDate;
  readonly hrefs: { readonly trail: string; readonly questions: string; readonly takeAway: string };
  readonly tell: (done: { readonly text: string; readonly undo?: () => void }) => void;
  /** Making a badge of it. */
  readonly badge: ReactNode;
}

/** One entry: on the left what it says, on the right everything that can be filled in. */
export function EntryView({ entry, today, hrefs, tell, badge }: EntryViewProps) {
  const words = useWords();
  const { t } = words;
  const { card } = entry;
  const { type, title, verb, privacy } = entry.experience.value;
  const answered = entry.answers.length > 0 || entry.summary.text !== '';
  return (
    <div className={shell.columns} data-wide>
      <article className={shell.reading} aria-labelledby="entry-title">
        <div className={shell.head}>
          <a href={hrefs.trail} className={shell.back}>
            <UiIcon sign="back" size="small" />
            {t('portfolio.trail')}
          </a>
          <div className={css.heading}>
            <span className={css.shape}>
              <ShapeIcon shape={EXPERIENCE_TYPES[type].shape} />
            </span>
            <div className={css.name}>
              <p className={css.kind}>{[t(`type.${type}`), ...(verb ? [t(`verb.${verb}`)] : [])].join(' · ')}</p>
              <h1 id="entry-title">{title}</h1>
            </div>
          </div>
          <p className={css.under}>
            <span>{factsOf(card, words).join(' · ')}</span>
            <ProvenanceSign provenance={card.provenance} label={t(`provenance.${card.provenance}`)} />
            {privacy === 'just-for-me' && (
              <span className={css.sign}>
                <UiIcon sign="lock" size="small" />
                {t('privacy.just-for-me')}
              </span>
            )}
          </p>
        </div>

        <section className={shell.part} aria-labelledby="entry-words">
          <h2 id="entry-words">{t('entry.words')}</h2>
          {answered && entry.reflection ? (
            <SummaryCard model={{ ...entry, reflection: entry.reflection }} />
          ) : (
            <p className={css.soft}>{t('entry.words.none')}</p>
          )}
          {entry.answers.length > 0 && (
            <Disclosure label={t('entry.answers')}>
              <dl className={css.answers}>
                {entry.answers.map(({ id, question, chips, text, privacy: who }) => (
                  <div key={id}>
                    <dt>{question}</dt>
                    {chips.length > 0 && <dd>{words.list(chips)}</dd>}
                    {text !== '' && <dd className={css.text}>{text}</dd>}
                    {who === 'just-for-me' && (
                      <dd className={css.sign}>
                        <UiIcon sign="lock" size="small" />
                        {t('privacy.just-for-me')}
                      </dd>
                    )}
                  </div>
                ))}
              </dl>
            </Disclosure>
          )}
          <p className={shell.noPrint}>
            <a href={hrefs.questions} target="_blank" rel="noopener" className={css.goOn}>
              <UiIcon sign="pencil" size="small" />
              {t(answered ? 'entry.questions.on' : 'entry.questions')}
            </a>
          </p>
        </section>

        <section className={shell.part}>
          <EntrySkills
            skills={entry.skills}
            declined={entry.declined}
            provenanceOf={(id) => card.claims.find((one) => one.claim.id === id)?.provenance ?? 'said'}
            chipLabel={entry.chipLabel}
            tell={tell}
          />
        </section>

        <section className={shell.part}>
          <EntryProof entry={entry} />
        </section>

        {badge}
        {privacy !== 'just-for-me' && (
          <p className={shell.noPrint}>
            <a href={hrefs.takeAway} className={css.goOn}>
              <UiIcon sign="download" size="small" />
              {t('portfolio.takeAway.link')}
            </a>
          </p>
        )}
      </article>
      <div className={shell.aside}>
        <EntryDetails entry={entry} today={today} />
      </div>
    </div>
  );
}

export interface GoneEntryProps {
  readonly trailHref: string;
  /** The title of an entry that rests in the bin; null for one that is not there at all. */
  readonly title: string | null;
  readonly onRestore: () => void;
}

/** An address whose entry is not on the trail any more. */
export function GoneEntry({ trailHref, title, onRestore }: GoneEntryProps) {
  const { t } = useWords();
  return (
    <div className={shell.reading}>
      <a href={trailHref} className={shell.back}>
        <UiIcon sign="back" size="small" />
        {t('portfolio.trail')}
      </a>
      <h1>{title ?? t('entry.gone')}</h1>
      <p>{t(title === null ? 'error.record-missing' : 'entry.binned')}</p>
      {title !== null && (
        <div>
          <Button kind="primary" sign="undo" onPress={onRestore}>
            {t('portfolio.restore')}
          </Button>
        </div>
      )}
    </div>
  );
}
