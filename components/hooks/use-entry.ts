import { useCallback, useMemo } from 'react';
import type { AnswerLine, EntryModel } from '@/components/portfolio/entry-model.ts';
import { addLinkEvidence, removeEvidence, writeTextEvidence } from '@/lib/actions/add-evidence.ts';
import { writeSummary } from '@/lib/actions/answer-question.ts';
import { changeExperience, deleteExperience, restoreExperience } from '@/lib/actions/change-experience.ts';
import { now, today } from '@/lib/actions/clock.ts';
import { readEntry } from '@/lib/actions/read-portfolio.ts';
import { AppError } from '@/lib/errors.ts';
import type { Experience, PartialDate, Reflection, SkillClaim } from '@/lib/model/index.ts';
import { type Card, minutesOf } from '@/lib/portfolio/index.ts';
import {
  chipsOf,
  inLanguage,
  isAnswered,
  ownWords,
  privacyOf,
  promptSet,
  promptSetFor,
  summarise,
} from '@/lib/reflect/index.ts';
import { newId, openStore, type Stored } from '@/lib/store/index.ts';
import { hrefOf } from './use-hash-route.ts';
import { useLive } from './use-live.ts';
import type { Telling } from './use-notices.ts';
import type { PanelEntry } from './use-panel.ts';
import { useSkills } from './use-skills.ts';
import { useWords } from './use-words.tsx';

/** What became of an address: the entry, an entry that rests in the bin, or nothing by that name. */
export type OpenedEntry =
  | { readonly kind: 'open'; readonly entry: EntryModel; readonly today: PartialDate }
  | { readonly kind: 'binned'; readonly experience: Experience; readonly restore: () => void }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'trouble'; readonly error: unknown };

interface Found {
  readonly card: Card;
  readonly experience: Stored<Experience>;
  readonly evidence: EntryModel['evidence'];
  readonly claims: readonly SkillClaim[];
  readonly panel: PanelEntry;
  readonly reflected: boolean;
}

/** One entry, opened: read with everything that belongs to it, current with every other surface. */
export function useEntry(id: string, { act, actAndTell }: Telling): OpenedEntry {
  const { t, tag: language } = useWords();
  const { value, error } = useLive(() => read(id), [id]);
  const found = value && 'card' in value ? value : undefined;
  const skills = useSkills(found?.panel, language, act);
  const throwAway = useThrowAway(actAndTell, act);

  return useMemo((): OpenedEntry => {
    if (error) return { kind: 'trouble', error };
    if (value === undefined) return { kind: 'reading' };
    if (value === null) return { kind: 'missing' };
    if (!('card' in value)) {
      return { kind: 'binned', experience: value, restore: () => void act(() => restoreExperience(id)) };
    }
    const { card, experience, evidence, claims } = value;
    const one = experience.value;
    const change: EntryModel['change'] = (patch) => void act(() => changeExperience(id, patch));
    const entry: EntryModel = {
      card,
      experience,
      firstMinutes: minutesOf(one.duration),
      sessionMinutes: new Map(one.sessions.map((session) => [session.id, minutesOf(session.duration)])),
      ...words(value, language),
      reflection: value.reflected ? value.panel.reflection : null,
      writeSummary: (text, base) => writeSummary(value.panel.reflection.value.id, text, base),
      setSummary: (text) => act(() => writeSummary(value.panel.reflection.value.id, text)),
      evidence,
      skills,
      declined: claims.filter((claim) => claim.status === 'declined'),
      change,
      saveTitle: (title, base) => saveField(id, 'title', title, base),
      saveShared: (field) => (shared, base) => saveField(id, field, shared, base),
      setMinutes: (minutes) => change({ duration: isoOf(minutes) }),
      addSession: ({ on, minutes }) =>
        change({ sessions: [...one.sessions, { id: newId(), on, duration: isoOf(minutes), note: '' }] }),
      removeSession: (session) =>
        actAndTell(
          () => changeExperience(id, { sessions: one.sessions.filter(({ id: known }) => known !== session) }),
          () => ({ text: t('entry.session.removed'), undo: () => change({ sessions: one.sessions }) }),
        ),
      newId,
      saveProof: (proof) => async (text, base) => {
        const stored = await writeTextEvidence(proof, id, text, base);
        return { ...stored, value: stored.value.narrative };
      },
      addLink: (address, name) => void act(() => addLinkEvidence(id, address, name)),
      removeProof: (proof) =>
        actAndTell(
          () => removeEvidence(proof),
          () => ({ text: t('entry.proof.removed'), undo: () => void act(() => removeEvidence(proof, false)) }),
        ),
      throwAway: () => {
        location.hash = hrefOf('trail');
        throwAway(id, one.title);
      },
    };
    return { kind: 'open', entry, today: today() };
  }, [value, error, id, t, language, skills, act, actAndTell, throwAway]);
}

/** Puts an entry into the bin, and says how to get it back. */
export function useThrowAway(
  actAndTell: Telling['actAndTell'],
  act: Telling['act'],
): (id: string, title: string) => void {
  const { t } = useWords();
  return useCallback(
    (id, title) =>
      actAndTell(
        () => deleteExperience(id),
        () => ({ text: t('portfolio.thrownAway', { title }), undo: () => void act(() => restoreExperience(id)) }),
      ),
    [actAndTell, act, t],
  );
}

async function read(id: string): Promise<Found | Experience | null> {
  const { learner } = await openStore();
  const experience = await learner.getStored('experiences', id);
  if (!experience) return null;
  if (experience.value.deletedAt !== null) return experience.value;
  const [portfolio, claims] = await Promise.all([readEntry(id), learner.byIndex('claims', 'experienceId', id)]);
  const [card] = portfolio.cards;
  if (!card) return null;
  const evidence = await Promise.all(card.evidence.map((one) => learner.getStored('evidence', one.id)));
  const stored = card.reflection ? await learner.getStored('reflections', card.reflection.id) : undefined;
  const alive = claims.filter((claim) => claim.deletedAt === null);
  return {
    card,
    experience,
    evidence: evidence.filter((one) => one !== undefined).sort((a, b) => (a.value.id < b.value.id ? -1 : 1)),
    claims: alive,
    reflected: stored !== undefined,
    panel: {
      experience: experience.value,
      reflection: stored ?? { value: unwritten(experience.value), stamps: {}, rev: 0 },
      claims: alive,
    },
  };
}

/** A reflection nobody wrote yet; it is not stored. */
function unwritten({ id, type, createdAt }: Experience): Reflection {
  return {
    id,
    experienceId: id,
    promptSet: promptSetFor(type).id,
    chips: {},
    texts: {},
    skipped: {},
    privacies: {},
    summary: null,
    finishedAt: null,
    createdAt,
    updatedAt: createdAt,
  };
}

function words({ panel, reflected }: Found, language: string): Pick<EntryModel, 'summary' | 'answers' | 'chipLabel'> {
  const { experience, reflection } = panel;
  const set = promptSet(reflection.value.promptSet);
  const chipLabel = (question: string, chip: string) => {
    const asked = set.questions.find((one) => one.id === question);
    const shown = asked && chipsOf(asked, experience.type, language).find((one) => one.id === chip);
    return shown?.label ?? chip;
  };
  if (!reflected) return { summary: { text: '', edited: false }, answers: [], chipLabel };
  const answered = set.questions.filter((one) => one.field === null && isAnswered(one, reflection.value));
  return {
    summary: summarise({ set, reflection: reflection.value, experience, language }),
    answers: answered.map(
      (question): AnswerLine => ({
        id: question.id,
        question: inLanguage(question.question, language),
        chips: (reflection.value.chips[question.id] ?? []).map((chip) => chipLabel(question.id, chip)),
        text: ownWords(question, reflection.value),
        privacy: privacyOf(question, reflection.value),
      }),
    ),
    chipLabel,
  };
}

/** Writes one field and gives it back as it is now, merged with what others wrote meanwhile. */
async function saveField<F extends 'title' | 'organisation' | 'place' | 'role'>(
  id: string,
  field: F,
  value: Experience[F],
  base: Stored<unknown>['stamps'],
): Promise<Stored<Experience[F]>> {
  const { learner } = await openStore();
  const patch = { [field]: value, updatedAt: now() } as Partial<Experience>;
  const [stored] = await learner.writeStored([{ table: 'experiences', id, patch, base }]);
  if (!stored) throw new AppError('record-missing', { details: { id } });
  return { ...stored, value: (stored.value as Experience)[field] };
}

/** Minutes as an ISO 8601 duration; null for none. */
function isoOf(minutes: number | null): string | null {
  if (minutes === null || minutes <= 0) return null;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
