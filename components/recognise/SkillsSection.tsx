import { useEffect, useRef, useState } from 'react';
import type { Notice } from '@/components/ui/NoticeRegion.tsx';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import type { SkillClaim } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { InlineNotice } from '../reflect/InlineNotice.tsx';
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
}

/** The skills in the learner's own words: what they said yes to, what could be there, and a way to name one. */
export function SkillsSection({ skills, chipLabel, hasWords }: SkillsSectionProps) {
  const words = useWords();
  const { t } = words;
  const { suggestions, confirmed } = skills;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Claims that were made here. */
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [focus, setFocus] = useState<string>();
  const [notice, setNotice] = useState<Notice | null>(null);

  // A card that was answered goes; focus goes where it went.
  useEffect(() => {
    if (focus === undefined) return;
    const item = section.current?.querySelector<HTMLElement>(`[data-claim="${focus}"]`);
    if (!item || !confirmed.some(({ id }) => id === focus)) return;
    item.focus();
    setFocus(undefined);
  }, [focus, confirmed]);

  const keep = (id: string) => {
    setNotice(null);
    setFresh((before) => [...before, id]);
    setFocus(id);
  };
  /** Says what went, where it was, with the way back. */
  const gone = (id: string, text: string, undo: () => Promise<unknown>) => {
    heading.current?.focus();
    setNotice({ id, text, undo: () => void undo().then(() => heading.current?.focus()) });
  };
  const yes = async (suggestion: SkillSuggestion) => {
    const id = await skills.confirm(suggestion);
    if (id) keep(id);
  };
  const no = async (suggestion: SkillSuggestion) => {
    const id = await skills.decline(suggestion);
    const skill = zoneWords(suggestion.zone, words).label;
    if (id) gone(id, t('skills.gone', { skill }), () => skills.forget(id));
  };
  const undo = async (claim: SkillClaim) => {
    await skills.forget(claim.id);
    heading.current?.focus();
  };
  const remove = async (claim: SkillClaim) => {
    await skills.remove(claim);
    const skill = claimWords(claim, words).label;
    gone(`${claim.id}-removed`, t('skills.removed', { skill }), () => skills.restore(claim));
  };
  const add = async (skill: { zone: string } | { ownWords: string }) => {
    const id = await skills.add(skill);
    if (id) keep(id);
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
                onUndo={() => void undo(claim)}
                onRemove={() => void remove(claim)}
              />
            ))}
          </ul>
        </div>
      )}
      <div className={css.part}>
        <h2 ref={heading} tabIndex={-1}>
          {t(headingFor(found.length, confirmed.length))}
        </h2>
        <InlineNotice notice={notice} onClose={() => setNotice(null)} />
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

function headingFor(found: number, confirmed: number) {
  if (found > 0) return confirmed > 0 ? 'skills.couldToo' : 'skills.could';
  return confirmed > 0 ? 'skills.more' : 'skills.name';
}
