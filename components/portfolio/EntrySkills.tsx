import { useRef, useState } from 'react';
import { LinkButton } from '@/components/ui/Button.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { ProvenanceSign } from '@/components/ui/ProvenanceSign.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import { type Provenance, SKILL_LEVELS, type SkillClaim, type SkillLevel } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { SkillPicker } from '../recognise/SkillPicker.tsx';
import { SuggestionCard } from '../recognise/SuggestionCard.tsx';
import type { SkillsModel } from '../reflect/panel-model.ts';
import { nameOfSkill } from './claim-name.ts';
import css from './entry.module.css';

export interface EntrySkillsProps {
  readonly skills: SkillsModel;
  /** Skills the learner said no to. */
  readonly declined: readonly SkillClaim[];
  readonly provenanceOf: (claimId: string) => Provenance;
  readonly chipLabel: (question: string, chip: string) => string;
  readonly tell: (done: { readonly text: string; readonly undo?: () => void }) => void;
}

/** The skills in an entry: what the learner said yes to with the words it rests on, what could be there, what they said no to. */
export function EntrySkills({ skills, declined, provenanceOf, chipLabel, tell }: EntrySkillsProps) {
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { suggestions = [], confirmed } = skills;
  const label = (skill: Parameters<typeof nameOfSkill>[0]) => nameOfSkill(skill, words).label;

  const takeBack = (id: string) => void skills.forget(id).then(() => heading.current?.focus());
  const decide = async (suggestion: SkillSuggestion, yes: boolean) => {
    const id = await (yes ? skills.confirm(suggestion) : skills.decline(suggestion));
    if (!id) return;
    heading.current?.focus();
    const skill = label({ zone: suggestion.zone, ownWords: null, competence: null });
    tell({ text: t(yes ? 'entry.skills.kept' : 'entry.skills.gone', { skill }), undo: () => takeBack(id) });
  };
  const remove = async (claim: SkillClaim) => {
    await skills.remove(claim);
    heading.current?.focus();
    tell({ text: t('entry.skills.removed', { skill: label(claim) }), undo: () => void skills.restore(claim) });
  };

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('entry.skills')}
      </h2>
      {confirmed.length > 0 && (
        <ul className={css.skills}>
          {confirmed.map((claim) => (
            <ConfirmedClaim
              key={claim.id}
              claim={claim}
              provenance={provenanceOf(claim.id)}
              chipLabel={chipLabel}
              onLevel={(level) => void skills.setLevel(claim.id, level)}
              onRemove={() => void remove(claim)}
            />
          ))}
        </ul>
      )}
      {confirmed.length === 0 && suggestions.length === 0 && <p className={css.soft}>{t('entry.skills.none')}</p>}
      {suggestions.length > 0 && (
        <div className={css.ideas}>
          <h3>{t(confirmed.length > 0 ? 'skills.couldToo' : 'skills.could')}</h3>
          {suggestions.map((suggestion) => (
            <SuggestionCard
              key={suggestion.zone}
              suggestion={suggestion}
              chipLabel={
                suggestion.basis.kind === 'chip' ? chipLabel(suggestion.basis.question, suggestion.source) : ''
              }
              onYes={() => void decide(suggestion, true)}
              onNo={() => void decide(suggestion, false)}
            />
          ))}
        </div>
      )}
      <div className={css.noPrint}>
        <SkillPicker
          had={confirmed.map(({ zone }) => zone ?? '')}
          onAdd={async (skill) => {
            const id = await skills.add(skill);
            if (!id) return false;
            const name = label({ zone: null, ownWords: null, competence: null, ...skill });
            tell({ text: t('entry.skills.kept', { skill: name }), undo: () => takeBack(id) });
            return true;
          }}
        />
        {declined.length > 0 && (
          <Disclosure label={t('entry.skills.declined', { count: declined.length })}>
            <ul>
              {declined.map((claim) => (
                <li key={claim.id} className={css.line}>
                  <SkillZoneTag {...nameOfSkill(claim, words)} />
                  <LinkButton
                    aria-label={`${t('entry.skills.afterAll')}: ${label(claim)}`}
                    onPress={() => void skills.restore({ ...claim, suggestedBy: 'recogniser' })}
                  >
                    {t('entry.skills.afterAll')}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </>
  );
}

interface ConfirmedClaimProps {
  readonly claim: SkillClaim;
  readonly provenance: Provenance;
  readonly chipLabel: EntrySkillsProps['chipLabel'];
  readonly onLevel: (level: SkillLevel | null) => void;
  readonly onRemove: () => void;
}

function ConfirmedClaim({ claim, provenance, chipLabel, onLevel, onRemove }: ConfirmedClaimProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const name = nameOfSkill(claim, words);
  const act = t(claim.level ? 'action.change' : 'skills.sayLevel');
  return (
    <li className={css.skill}>
      <div className={css.line}>
        <SkillZoneTag {...name} />
        {claim.level && <span>{t(`level.${claim.level}`)}</span>}
        <ProvenanceSign provenance={provenance} label={t(`provenance.${provenance}`)} />
      </div>
      {claim.basis.map((basis) => {
        if (basis.kind === 'quote') {
          return (
            <blockquote key={`${basis.question} ${basis.start}`} className={css.quote}>
              {basis.quote}
            </blockquote>
          );
        }
        if (basis.kind !== 'chip') return null;
        return (
          <p key={`${basis.question} ${basis.chip}`} className={css.quote}>
            {t('entry.skills.tapped', { chip: chipLabel(basis.question, basis.chip) })}
          </p>
        );
      })}
      {open && (
        <ChipGroup
          label={t('skills.level')}
          chips={SKILL_LEVELS.map((level) => ({ id: level, label: t(`level.${level}`) }))}
          selected={claim.level ? [claim.level] : []}
          onChange={([level]) => onLevel(level ?? null)}
        />
      )}
      <div className={css.acts}>
        <LinkButton aria-label={`${open ? t('action.close') : act}: ${name.label}`} onPress={() => setOpen(!open)}>
          {open ? t('action.close') : act}
        </LinkButton>
        <LinkButton aria-label={`${t('action.remove')}: ${name.label}`} onPress={onRemove}>
          {t('action.remove')}
        </LinkButton>
      </div>
    </li>
  );
}
