import { useEffect, useState } from 'react';
import { keepDraft, missingInDraft, openDraft, writeDraft } from '@/lib/actions/write-draft.ts';
import type { Experience, ExperienceDraft } from '@/lib/model/index.ts';
import type { Acting } from './use-act.ts';

/** Something that has no page, while it is being written down. */
export interface HandDraft {
  /** undefined until the draft that was left was looked up. */
  readonly draft: ExperienceDraft | undefined;
  /** What was found missing when keeping was tried; null before. */
  readonly missing: readonly ('title' | 'type')[] | null;
  readonly change: (change: Partial<Pick<ExperienceDraft, 'title' | 'type'>>) => void;
  readonly keep: () => void;
}

/** A draft that is stored with every keystroke, and goes on where it was left. */
export function useHandDraft(act: Acting['act'], onKept: (experience: Experience) => void): HandDraft {
  const [draft, setDraft] = useState<ExperienceDraft>();
  const [missing, setMissing] = useState<HandDraft['missing']>(null);
  useEffect(() => {
    void act(async () => setDraft(await openDraft()));
  }, [act]);
  return {
    draft,
    missing,
    change: (change) => {
      if (!draft) return;
      const next = { ...draft, ...change };
      setDraft(next);
      setMissing((before) => before && missingInDraft(next));
      void act(() => writeDraft(next));
    },
    keep: () => {
      if (!draft) return;
      const open = missingInDraft(draft);
      if (open.length > 0) return setMissing(open);
      void act(async () => onKept(await keepDraft(draft)));
    },
  };
}
