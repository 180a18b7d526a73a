import { useId } from 'react';
import { IconButton } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { ProvenanceSign } from '@/components/ui/ProvenanceSign.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { EXPERIENCE_TYPES, type ExperienceType, type Provenance } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { SkillName } from './claim-name.ts';
import css from './trail.module.css';

export interface TrailCardProps {
  readonly type: ExperienceType;
  readonly title: string;
  /** Where it opens; null for an example. */
  readonly href: string | null;
  /** Small facts in words: when, how long, with whom. */
  readonly facts: readonly string[];
  readonly provenance: Provenance;
  readonly skills: readonly SkillName[];
  /** Skills that wait for the learner's word. */
  readonly waiting: number;
  readonly justForMe: boolean;
  /** Stands above the title of an example. */
  readonly mark?: string;
  readonly onThrowAway?: () => void;
  readonly throwAwayLabel?: string;
}

/** More skills than this on one card are told as a number. */
const SHOWN = 4;

/** A mark on the trail, and what left it. */
export function TrailCard(props: TrailCardProps) {
  const { type, title, href, facts, provenance, skills, waiting, justForMe, mark } = props;
  const { t } = useWords();
  const id = useId();
  const more = skills.length - SHOWN;
  return (
    <li className={css.stop} data-example={mark ? true : undefined} data-private={justForMe || undefined}>
      <span className={css.mark}>
        <ShapeIcon shape={EXPERIENCE_TYPES[type].shape} />
      </span>
      <Card as="article" labelledBy={id}>
        <div className={css.top}>
          <div className={css.what}>
            {mark && <p className={css.example}>{mark}</p>}
            <h3 id={id} className={css.title}>
              {href === null ? title : <a href={href}>{title}</a>}
            </h3>
            <p className={css.facts}>
              {[t(`type.${type}`), ...facts].map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          </div>
          {props.onThrowAway && (
            <span className={css.bin}>
              <IconButton sign="bin" label={props.throwAwayLabel ?? ''} onPress={props.onThrowAway} />
            </span>
          )}
        </div>
        {skills.length > 0 && (
          <ul className={css.tags}>
            {skills.slice(0, SHOWN).map((skill) => (
              <li key={skill.label}>
                <SkillZoneTag {...skill} />
              </li>
            ))}
            {more > 0 && <li className={css.soft}>{t('portfolio.moreSkills', { count: more })}</li>}
          </ul>
        )}
        <p className={css.foot}>
          <ProvenanceSign provenance={provenance} label={t(`provenance.${provenance}`)} />
          {justForMe && (
            <span className={css.sign}>
              <UiIcon sign="lock" size="small" />
              {t('privacy.just-for-me')}
            </span>
          )}
          {waiting > 0 && <span className={css.waiting}>{t('portfolio.waiting', { count: waiting })}</span>}
        </p>
      </Card>
    </li>
  );
}
