import { useState } from 'react';
import { LinkButton } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { SKILL_LEVELS, type SkillClaim, type SkillLevel } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './recognise.module.css';
import { claimWords } from './skill-words.ts';

export interface ConfirmedSkillProps {
  readonly claim: SkillClaim;
  /** Just confirmed: the levels stand open, and one tap takes it back. */
  readonly fresh: boolean;
  readonly onLevel: (level: SkillLevel | null) => void;
  readonly onUndo: () => void;
  readonly onRemove: () => void;
}

/** A skill the learner said yes to, with how far they say they are. */
export function ConfirmedSkill({ claim, fresh, onLevel, onUndo, onRemove }: ConfirmedSkillProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(fresh);
  const { cluster, label } = claimWords(claim, words);
  return (
    <li className={css.confirmed} data-claim={claim.id} tabIndex={-1}>
      <div className={css.line}>
        <SkillZoneTag cluster={cluster} label={label} />
        {claim.level && !open && <span className={css.quiet}>{t(`level.${claim.level}`)}</span>}
      </div>
      {open && (
        <ChipGroup
          label={t('skills.level')}
          chips={SKILL_LEVELS.map((level) => ({ id: level, label: t(`level.${level}`) }))}
          selected={claim.level ? [claim.level] : []}
          onChange={([level]) => onLevel(level ?? null)}
        />
      )}
      <div className={css.links}>
        {!open && (
          <LinkButton
            aria-label={`${t(claim.level ? 'action.change' : 'skills.sayLevel')}: ${label}`}
            onPress={() => setOpen(true)}
          >
            {t(claim.level ? 'action.change' : 'skills.sayLevel')}
          </LinkButton>
        )}
        {fresh ? (
          <LinkButton sign="undo" aria-label={`${t('action.undo')}: ${label}`} onPress={onUndo}>
            {t('action.undo')}
          </LinkButton>
        ) : (
          <LinkButton aria-label={`${t('action.remove')}: ${label}`} onPress={onRemove}>
            {t('action.remove')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
