import { useCallback, useEffect, useMemo, useState } from 'react';
import type { BadgeDraft, BadgeModel, ShownBadge } from '@/components/credential/badge-model.ts';
import { draftCredential, issueCredential } from '@/lib/actions/issue-credential.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { verifyBadge } from '@/lib/credential/index.ts';
import { AppError } from '@/lib/errors.ts';
import type { AchievementCredential, Badge, Check } from '@/lib/model/index.ts';
import type { Card } from '@/lib/portfolio/index.ts';
import { openStore } from '@/lib/store/index.ts';
import type { Acting } from './use-act.ts';
import { type Live, useLive } from './use-live.ts';
import { useWords } from './use-words.tsx';

/** The learner's badges, newest first, each checked anew in the language of the screen. */
export function useBadges(): Live<readonly ShownBadge[]> {
  const { value, error } = useLive(readBadges, []);
  const checks = useChecks(value);
  return { value: useMemo(() => value?.map((one) => shown(one, checks)), [value, checks]), error };
}

/** Making a badge of one entry, and the badges that were made of it. */
export function useBadgeOf(card: Card | undefined, act: Acting['act']): BadgeModel {
  const { tag } = useWords();
  const id = card?.experience.id ?? null;
  const { value } = useLive(async () => (id ? (await readBadges()).filter(about(id)) : []), [id]);
  const checks = useChecks(value);
  const [draft, setDraft] = useState<{ readonly of: string; readonly says: BadgeDraft } | null>(null);
  const [making, setMaking] = useState(false);
  const download = useDownloadBadge(act);

  return useMemo(
    () => ({
      draft: draft && draft.of === id ? draft.says : null,
      badges: (value ?? []).map((one) => shown(one, checks)),
      making,
      look: () => {
        if (!card) return;
        void act(async () => setDraft({ of: card.experience.id, says: says(await draftCredential(card, tag)) }));
      },
      putAway: () => setDraft(null),
      make: () => {
        if (!card || making) return;
        setMaking(true);
        void act(() => issueCredential(card, tag))
          .then((made) => made && setDraft(null))
          .finally(() => setMaking(false));
      },
      download,
    }),
    [card, id, draft, value, checks, making, tag, act, download],
  );
}

/** Gives a badge's own bytes as a file, exactly as they were signed or brought in. */
export function useDownloadBadge(act: Acting['act']): (badge: Badge) => void {
  return useCallback(
    (badge) =>
      void act(async () => {
        const { learner } = await openStore();
        const kept = await learner.getAttachment(badge.originalId);
        if (!kept) throw new AppError('record-missing', { details: { attachment: badge.originalId } });
        saveFile(kept.attachment.name === 'badge.json' ? `${badge.name}.json` : kept.attachment.name, kept.blob);
      }),
    [act],
  );
}

type Unchecked = Omit<ShownBadge, 'checks'>;

const about = (id: string) => (one: Unchecked) => one.badge.experienceIds.includes(id);

const shown = (one: Unchecked, checks: ReadonlyMap<string, readonly Check[]>): ShownBadge => ({
  ...one,
  checks: checks.get(one.badge.id) ?? one.badge.verification?.checks ?? [],
});

async function readBadges(): Promise<readonly Unchecked[]> {
  const { learner } = await openStore();
  const badges = (await learner.all('badges')).filter((badge) => badge.deletedAt === null);
  const ids = [...new Set(badges.flatMap((badge) => badge.experienceIds))];
  const found = await Promise.all(ids.map((id) => learner.get('experiences', id).catch(() => undefined)));
  const titles = new Map(found.flatMap((one) => (one && one.deletedAt === null ? [[one.id, one.title] as const] : [])));
  return badges
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .map((badge) => ({
      badge,
      entries: badge.experienceIds.flatMap((id) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ id, title }];
      }),
    }));
}

/** What was checked was written down in the language of that day; here it is looked at again, one badge after the other. */
function useChecks(badges: readonly Unchecked[] | undefined): ReadonlyMap<string, readonly Check[]> {
  const { tag } = useWords();
  const [checks, setChecks] = useState<ReadonlyMap<string, readonly Check[]>>(new Map());
  const key = `${tag} ${badges?.map(({ badge }) => badge.id).join() ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the badges and the language
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { learner } = await openStore();
      for (const { badge } of badges ?? []) {
        const kept = await learner.getAttachment(badge.originalId);
        if (!kept || gone) continue;
        const bytes = new Uint8Array(await kept.blob.arrayBuffer());
        const report = await verifyBadge(bytes, { now: () => new Date().toISOString(), language: tag });
        if (!gone) setChecks((known) => new Map(known).set(badge.id, report.checks));
      }
    };
    // What cannot be looked at keeps the answer it has.
    look().catch(console.error);
    return () => {
      gone = true;
    };
  }, [key]);
  return checks;
}

function says({ name, description, credentialSubject, evidence }: AchievementCredential): BadgeDraft {
  const { achievement } = credentialSubject;
  const told = (evidence ?? []).map((one) =>
    [one.name, one.narrative, one.description, one.id].filter((part) => part && !part.startsWith('urn:')).join(' — '),
  );
  return {
    name: achievement.name || name,
    description: achievement.description || (description ?? ''),
    criteria: achievement.criteria.narrative ?? '',
    evidence: told.filter((line) => line !== ''),
    skills: [...new Set((achievement.alignment ?? []).map((one) => one.targetName))],
  };
}
