import { useState } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { LIMITS } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './recognise.module.css';
import { findSkills, type SkillGroup } from './skill-words.ts';

export interface SkillPickerProps {
  /** Ids of the skills that are there already. */
  readonly had: readonly string[];
  /** @returns true when it is stored */
  readonly onAdd: (skill: { zone: string } | { ownWords: string }) => Promise<boolean>;
}

/** Naming a skill oneself: one of the forty, found by words or by group, or in own words. */
export function SkillPicker({ had, onAdd }: SkillPickerProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [looked, setLooked] = useState('');
  const own = looked.trim();
  const groups = findSkills(own, words).map((group) => ({
    ...group,
    skills: group.skills.filter(({ id }) => !had.includes(id)),
  }));
  const add = async (skill: { zone: string } | { ownWords: string }) => {
    if (!(await onAdd(skill))) return;
    setLooked('');
    setOpen(false);
  };
  const pick = (zone: string) => void add({ zone });
  return (
    <Disclosure label={t('skills.add')} open={open} onOpenChange={setOpen}>
      <div className={css.picker}>
        <TextField
          label={t('skills.search')}
          hint={t('skills.searchHint')}
          value={looked}
          onChange={setLooked}
          maxLength={LIMITS.short}
        />
        {own === '' ? (
          groups.map((group) => (
            <Disclosure key={group.id} label={group.label}>
              <Skills group={group} onPick={pick} />
            </Disclosure>
          ))
        ) : (
          <>
            {groups.map((group) => (
              <Skills key={group.id} group={group} onPick={pick} />
            ))}
            <p className={css.quiet} role="status">
              {groups.every(({ skills }) => skills.length === 0) ? t('skills.noMatch') : ''}
            </p>
            <Button sign="add" onPress={() => void add({ ownWords: own })}>
              {t('skills.ownWords', { words: own })}
            </Button>
          </>
        )}
      </div>
    </Disclosure>
  );
}

function Skills({ group, onPick }: { readonly group: SkillGroup; readonly onPick: (zone: string) => void }) {
  return (
    <ul className={css.choices} aria-label={group.label}>
      {group.skills.map(({ id, label, meaning }) => (
        <li key={id}>
          <button type="button" className={css.choice} onClick={() => onPick(id)}>
            <SkillZoneTag cluster={group.id} label={label} />
            <span className={css.quiet}>{meaning}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
