import { useEffect, useMemo, useState } from 'react';
import type { SkillsModel } from '@/components/reflect/panel-model.ts';
import { addClaim, changeClaim, decideSuggestion, forgetClaim } from '@/lib/actions/decide-claim.ts';
import { type SkillSuggestion, suggestSkills } from '@/lib/actions/suggest-skills.ts';
import type { SkillClaim } from '@/lib/model/index.ts';
import type { Acting } from './use-act.ts';
import type { PanelEntry } from './use-panel.ts';

/** The skills in one entry: looked for again whenever the words or the decisions change. */
export function useSkills(entry: PanelEntry | undefined, language: string, act: Acting['act']): SkillsModel {
  const suggestions = useSuggestions(entry, language);
  return useMemo(() => {
    const experienceId = entry?.experience.id ?? '';
    const decided = new Set(entry?.claims.map((claim) => claim.zone));
    // A tap and its echo from the store are a moment apart: a second tap in between is the same decision.
    const deciding = new Set<string>();
    const once = async (key: string, work: () => Promise<string>) => {
      if (deciding.has(key)) return undefined;
      deciding.add(key);
      const id = await act(work);
      if (id === undefined) deciding.delete(key);
      return id;
    };
    const decide = (suggestion: SkillSuggestion, status: 'confirmed' | 'declined') =>
      once(suggestion.zone, () => decideSuggestion(experienceId, suggestion, status));
    return {
      suggestions: suggestions?.filter(({ zone }) => !decided.has(zone)),
      confirmed: (entry?.claims ?? []).filter((claim) => claim.status === 'confirmed'),
      confirm: (suggestion) => decide(suggestion, 'confirmed'),
      decline: (suggestion) => decide(suggestion, 'declined'),
      add: (skill) => {
        const known = entry?.claims.find((claim) => isSame(claim, skill));
        // Named by themselves after all: their newest word counts.
        if (known?.status === 'confirmed') return Promise.resolve(known.id);
        if (known) return once(known.id, () => changeClaim(known.id, { status: 'confirmed' }).then(() => known.id));
        return once(JSON.stringify(skill), () => addClaim(experienceId, skill));
      },
      forget: (claimId) => act(() => forgetClaim(claimId)),
      remove: ({ id, suggestedBy }) =>
        act(() => (suggestedBy === 'learner' ? forgetClaim(id) : changeClaim(id, { status: 'declined' }))),
      restore: (claim) =>
        act(async () => {
          if (claim.suggestedBy !== 'learner') return changeClaim(claim.id, { status: 'confirmed' });
          const id = await addClaim(
            experienceId,
            claim.zone ? { zone: claim.zone } : { ownWords: claim.ownWords ?? '' },
          );
          if (claim.level) await changeClaim(id, { level: claim.level });
        }),
      setLevel: (claimId, level) => act(() => changeClaim(claimId, { level })),
    } satisfies SkillsModel;
  }, [entry, suggestions, act]);
}

function isSame(claim: SkillClaim, skill: { zone: string } | { ownWords: string }): boolean {
  return 'zone' in skill ? claim.zone === skill.zone : claim.ownWords === skill.ownWords;
}

function useSuggestions(entry: PanelEntry | undefined, language: string): readonly SkillSuggestion[] | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly suggestions: readonly SkillSuggestion[] }>();
  useEffect(() => {
    if (!entry) return;
    let gone = false;
    const { experience, reflection, claims } = entry;
    suggestSkills(reflection.value, claims, language).then(
      (suggestions) => gone || setFound({ id: experience.id, suggestions }),
      // Words that could not be looked at show nothing; adding a skill oneself still works.
      () => gone || setFound({ id: experience.id, suggestions: [] }),
    );
    return () => {
      gone = true;
    };
  }, [entry, language]);
  return found && found.id === entry?.experience.id ? found.suggestions : undefined;
}
