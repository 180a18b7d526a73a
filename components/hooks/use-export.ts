import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  AboutMe,
  Choosable,
  DiaryLine,
  ExportModel,
  Format,
  Preparation,
} from '@/components/export/export-model.ts';
import { type ExportChoice, type PreparedExport, prepareExport, writeExport } from '@/lib/actions/export-portfolio.ts';
import { readPortfolio } from '@/lib/actions/read-portfolio.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { codeOf } from '@/lib/errors.ts';
import { exporters } from '@/lib/export/index.ts';
import { LOCALES } from '@/lib/i18n/index.ts';
import { openStore } from '@/lib/store/index.ts';
import { useLive } from './use-live.ts';
import type { Telling } from './use-notices.ts';
import { useWords } from './use-words.tsx';

/** Formats for a whole portfolio first, then those for one badge. */
const FORMATS: readonly Format[] = exporters.all
  .map(({ id, words, content }) => ({ id, ...words, single: content === 'credentials' }))
  .sort((a, b) => Number(a.single) - Number(b.single));

/** How long a choice rests before it is looked at, ms: typing a name is one choice. */
const REST = 200;
const NOTHING: AboutMe = { name: '', headline: '', emails: [], place: '' };

/**
 * Taking a file away: chosen, looked at, saved.
 * @param about id of the entry it begins with; null for all of them
 */
export function useExport(about: string | null, { act, actAndTell }: Telling): ExportModel {
  const { t, tag } = useWords();
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    exporter: FORMATS[0]?.id ?? '',
    language: tag,
    experienceIds: about === null ? null : [about],
    exact: false,
    contact: false,
  }));
  const stored = useStored();
  const me = useAboutMe(stored.about, act);
  const format = FORMATS.find((one) => one.id === choice.exporter);
  const isOpen = choice.experienceIds?.length === 0 || (format?.single === true && choice.experienceIds?.length !== 1);
  const preparation = usePreparation(isOpen ? null : choice, stored.mark);
  const [saving, setSaving] = useState(false);

  const choose = useCallback(
    (change: Partial<ExportChoice>) =>
      setChoice((before) => {
        const after = { ...before, ...change };
        const one = FORMATS.find(({ id }) => id === after.exporter)?.single;
        // A badge is about one entry: many chosen ones are none yet.
        if (one && after.experienceIds?.length !== 1) return { ...after, experienceIds: [] };
        const wasSingle = FORMATS.find(({ id }) => id === before.exporter)?.single;
        return wasSingle && !one ? { ...after, experienceIds: null } : after;
      }),
    [],
  );

  const save = useCallback(() => {
    if (preparation.kind !== 'ready' || saving) return;
    setSaving(true);
    actAndTell(
      () => writeExport(preparation.prepared).finally(() => setSaving(false)),
      (file) => {
        saveFile(file.name, new Blob([file.bytes], { type: file.mediaType }));
        return { text: t('export.saved', { name: file.name }) };
      },
    );
  }, [preparation, saving, actAndTell, t]);

  return useMemo(
    () => ({
      formats: FORMATS,
      languages: LOCALES,
      entries: stored.entries,
      choice,
      about: me.about,
      preparation,
      saving,
      diary: stored.diary,
      choose,
      tell: me.tell,
      save,
    }),
    [stored, choice, me.about, me.tell, preparation, saving, choose, save],
  );
}

interface StoredHere {
  readonly entries: readonly Choosable[];
  readonly diary: readonly DiaryLine[];
  readonly about: AboutMe | undefined;
  /** Changes with everything a file could say. */
  readonly mark: number;
}

function useStored(): StoredHere {
  const mark = useRef(0);
  const entries = useLive(async () => {
    const { cards } = await readPortfolio();
    mark.current += 1;
    return cards.map(({ experience, on }) => ({
      id: experience.id,
      title: experience.title,
      type: experience.type,
      on,
      private: experience.privacy === 'just-for-me',
    }));
  }, []);
  const diary = useLive(async () => {
    const { learner } = await openStore();
    const shares = await learner.all('shares');
    return shares
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map((share) => ({ share, format: exporters.find(share.via)?.words.label ?? null }));
  }, []);
  const about = useLive(async () => {
    const { device, learner } = await openStore();
    const me = await learner.get('learners', device.learner.id);
    mark.current += 1;
    return me && { name: me.name, headline: me.headline, emails: me.emails, place: me.place };
  }, []);
  return useMemo(
    () => ({
      entries: entries.value ?? [],
      diary: diary.value ?? [],
      about: about.value,
      mark: mark.current,
    }),
    [entries.value, diary.value, about.value],
  );
}

/** What the learner tells about themselves: on the screen at once, in the store a moment later. */
function useAboutMe(stored: AboutMe | undefined, act: Telling['act']) {
  const [typed, setTyped] = useState<Partial<AboutMe>>({});
  const tell = useCallback(
    (change: Partial<AboutMe>) => {
      setTyped((before) => ({ ...before, ...change }));
      void act(async () => {
        const { device, learner } = await openStore();
        const patch = { ...change, updatedAt: new Date().toISOString() };
        await learner.write([{ table: 'learners', id: device.learner.id, patch }]);
      });
    },
    [act],
  );
  const about = useMemo(() => ({ ...(stored ?? NOTHING), ...typed }), [stored, typed]);
  return { about, tell };
}

/** Looks at what would be in the file, whenever the choice or what is stored changes; the last choice wins. */
function usePreparation(choice: ExportChoice | null, mark: number): Preparation {
  const [preparation, setPreparation] = useState<Preparation>({ kind: 'open' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark stands for what is stored
  useEffect(() => {
    if (!choice) return setPreparation({ kind: 'open' });
    let gone = false;
    setPreparation((before) => ({ kind: 'looking', before: preparedIn(before) }));
    const timer = setTimeout(() => {
      prepareExport(choice).then(
        (prepared) => gone || setPreparation({ kind: 'ready', prepared }),
        (error) => gone || setPreparation({ kind: 'trouble', code: codeOf(error) }),
      );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [choice, mark]);
  return preparation;
}

function preparedIn(preparation: Preparation): PreparedExport | null {
  if (preparation.kind === 'ready') return preparation.prepared;
  return preparation.kind === 'looking' ? preparation.before : null;
}
