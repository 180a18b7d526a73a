import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { BadgeCard } from './BadgeCard.tsx';
import css from './badge.module.css';
import type { BadgeDraft, BadgeModel } from './badge-model.ts';

export interface MakeBadgeProps {
  readonly model: BadgeModel;
  /** An entry that is just for the learner leaves in nothing, so no badge is made of it. */
  readonly justForMe: boolean;
}

/** Stating an entry as a badge of one's own: what it is worth, what it would say, and only then the signature. */
export function MakeBadge({ model, justForMe }: MakeBadgeProps) {
  const { t } = useWords();
  const { draft, badges, making } = model;
  return (
    <section className={css.make} aria-labelledby="entry-badge">
      <h2 id="entry-badge">{t('badge.make.heading')}</h2>
      {badges.map((shown) => (
        <BadgeCard key={shown.badge.id} shown={shown} hrefOf={null} onDownload={model.download} />
      ))}
      {justForMe ? (
        <p className={css.soft}>{t('badge.make.private')}</p>
      ) : draft ? (
        <Card>
          <h3>{t('badge.make.says')}</h3>
          <Says draft={draft} />
          <p className={css.soft}>{t('badge.make.sign')}</p>
          <div className={css.acts}>
            <Button kind="primary" sign="check" isDisabled={making} onPress={model.make}>
              {t(making ? 'badge.make.making' : 'badge.make.do')}
            </Button>
            <Button onPress={model.putAway}>{t('action.cancel')}</Button>
          </div>
        </Card>
      ) : (
        <>
          <p className={css.soft}>{t(badges.length > 0 ? 'badge.make.again.text' : 'badge.self.why')}</p>
          <div className={css.noPrint}>
            <Button onPress={model.look}>{t(badges.length > 0 ? 'badge.make.again' : 'badge.make')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Says({ draft }: { readonly draft: BadgeDraft }) {
  const words = useWords();
  const { t } = words;
  const lines = [
    { key: 'name', term: t('badge.says.name'), told: [draft.name] },
    { key: 'description', term: t('badge.says.description'), told: [draft.description] },
    { key: 'criteria', term: t('badge.says.criteria'), told: [draft.criteria] },
    { key: 'evidence', term: t('badge.says.evidence'), told: draft.evidence },
  ];
  return (
    <>
      <dl className={css.says}>
        {lines
          .filter((line) => line.told.some((told) => told !== ''))
          .map((line) => (
            <div key={line.key}>
              <dt>{line.term}</dt>
              {line.told.map((told) => (
                <dd key={told}>{told}</dd>
              ))}
            </div>
          ))}
      </dl>
      {draft.skills.length > 0 && (
        <Disclosure label={t('badge.says.skills')}>
          <p className={css.soft}>{words.list(draft.skills)}</p>
        </Disclosure>
      )}
    </>
  );
}
