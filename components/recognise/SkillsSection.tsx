import { useEffect, useRef, useState } from 'react';
import type { Notice } from '@/components/ui/NoticeRegion.tsx';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { SkillsModel } from '../reflect/panel-model.ts';
import { ConfirmedSkill } from './ConfirmedSkill.tsx';
import css from './recognise.module.css';
import { SkillPicker } from './SkillPicker.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { claimWords, zoneWords } from './skill-words.ts';

export interface SkillsSectionProps {
  readonly skills: SkillsModel;
  /** The words of a chip of this entry's questions. */
  readonly chipLabel: (question: string, chip: string) => string;
  /** Something was tapped or written: where nothing was, nothing is said about finding nothing. */
  readonly hasWords: boolean;
  readonly notify: (notice: Notice) => void;
}

/** The skills in the learner's own words: what they said yes to, what could be there, and a way to name one. */
export function SkillsSection({ skills, chipLabel, hasWords, notify }: SkillsSectionProps) {
  const words = useWords();
  const { t } = words;
  const { suggestions, confirmed } = skills;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Claims that were made here. */
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [focus, setFocus] = useState<string>();

  // A card that was answered goes; focus goes where it went.
  useEffect(() => {
    if (focus === undefined) return;
    const item = section.current?.querySelector<HTMLElement>(`[data-claim="${focus}"]`);
    if (!item || !confirmed.some(({ id }) => id === focus)) return;
    item.focus();
    setFocus(undefined);
  }, [focus, confirmed]);

  const keep = (id: string, skill: string) => {
    setFresh((before) => [...before, id]);
    setFocus(id);
    notify({ id, text: t('skills.kept', { skill }), undo: () => void takeBack(id) });
  };
  const takeBack = async (id: string) => {
    await skills.forget(id);
    heading.current?.focus();
  };
  const yes = async (suggestion: SkillSuggestion) => {
    const id = await skills.confirm(suggestion);
    if (id) keep(id, zoneWords(suggestion.zone, words).label);
  };
  const no = async (suggestion: SkillSuggestion) => {
    const id = await skills.decline(suggestion);
    if (!id) return;
    heading.current?.focus();
    const skill = zoneWords(suggestion.zone, words).label;
    notify({ id, text: t('skills.gone', { skill }), undo: () => void takeBack(id) });
  };
  const add = async (skill: { zone: string } | { ownWords: string }) => {
    const id = await skills.add(skill);
    if (id) keep(id, 'zone' in skill ? zoneWords(skill.zone, words).label : skill.ownWords);
    return id !== undefined;
  };

  const found = suggestions ?? [];
  return (
    <section className={css.section} ref={section}>
      {confirmed.length > 0 && (
        <div className={css.part}>
          <h2>{t('skills.yours')}</h2>
          <ul className={css.list}>
            {confirmed.map((claim) => (
              <ConfirmedSkill
                key={claim.id}
                claim={claim}
                fresh={fresh.includes(claim.id)}
                onLevel={(level) => void skills.setLevel(claim.id, level)}
                onRemove={() => {
                  const { label } = claimWords(claim, words);
                  void skills.remove(claim).then(() => {
                    heading.current?.focus();
                    notify({
                      id: `${claim.id}-removed`,
                      text: t('skills.removed', { skill: label }),
                      undo: () => void skills.restore(claim),
                    });
                  });
                }}
              />
            ))}
          </ul>
        </div>
      )}
      <div className={css.part}>
        <h2 ref={heading} tabIndex={-1}>
          {t(found.length > 0 ? (confirmed.length > 0 ? 'skills.couldToo' : 'skills.could') : 'skills.name')}
        </h2>
        {found.map((suggestion) => (
          <SuggestionCard
            key={suggestion.zone}
            suggestion={suggestion}
            chipLabel={suggestion.basis.kind === 'chip' ? chipLabel(suggestion.basis.question, suggestion.source) : ''}
            onYes={() => void yes(suggestion)}
            onNo={() => void no(suggestion)}
          />
        ))}
        {suggestions?.length === 0 && confirmed.length === 0 && (
          <p className={css.quiet}>{t(hasWords ? 'skills.none' : 'skills.noWords')}</p>
        )}
        <SkillPicker had={confirmed.map(({ zone }) => zone ?? '')} onAdd={add} />
      </div>
    </section>
  );
}
