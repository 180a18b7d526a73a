import type { ReactNode } from 'react';
import { HandForm } from '../capture/HandForm.tsx';
import { BadgesView } from '../credential/BadgesView.tsx';
import { MakeBadge } from '../credential/MakeBadge.tsx';
import { TakeAwayView } from '../export/TakeAwayView.tsx';
import { useBadgeOf, useBadges, useDownloadBadge } from '../hooks/use-badges.ts';
import { useEntry, useThrowAway } from '../hooks/use-entry.ts';
import { useExport } from '../hooks/use-export.ts';
import { useHandDraft } from '../hooks/use-hand-draft.ts';
import { goTo, hrefOf, usePageTitle } from '../hooks/use-hash-route.ts';
import type { Live } from '../hooks/use-live.ts';
import type { Telling } from '../hooks/use-notices.ts';
import {
  downloadDamage,
  useBin,
  useDamaged,
  useOverview,
  useRestore,
  type useTrail,
  useWaitingSkills,
  useWholePortfolio,
} from '../hooks/use-portfolio.ts';
import { useWords } from '../hooks/use-words.tsx';
import { BinView } from './BinView.tsx';
import { EntryView, GoneEntry } from './EntryView.tsx';
import { NeedsRepair } from './NeedsRepair.tsx';
import { Reading, ReadingTrouble } from './PortfolioShell.tsx';
import { SkillsView } from './SkillsView.tsx';
import shell from './shell.module.css';
import { TrailView } from './TrailView.tsx';

interface PlaceProps {
  readonly telling: Telling;
}

const entryHref = (id: string) => hrefOf('entry', id);
const TRAIL = hrefOf('trail');

/** Tells the browser what the place is called. */
function useTitle(title: string): void {
  const { t } = useWords();
  usePageTitle(title, t('app.name'));
}

/** What was read, or that it is being read, or why it could not be. */
function Read<T>({ live, children }: { readonly live: Live<T>; readonly children: (value: T) => ReactNode }) {
  if (live.error !== undefined) return <ReadingTrouble error={live.error} />;
  return live.value === undefined ? <Reading /> : children(live.value);
}

/** What the trail shows is read by the tab itself and stays while one is elsewhere: coming back is at once. */
export interface TrailPlaceProps extends PlaceProps {
  readonly trail: ReturnType<typeof useTrail>;
}

export function TrailPlace({ trail, telling }: TrailPlaceProps) {
  const { t, tag } = useWords();
  useTitle(t('portfolio.trail'));
  const overview = useOverview(trail.value !== undefined);
  const damaged = useDamaged();
  const waiting = useWaitingSkills(trail.value?.portfolio.cards, tag);
  const throwAway = useThrowAway(telling.actAndTell, telling.act);
  return (
    <Read live={trail}>
      {({ portfolio, total }) => (
        <TrailView
          portfolio={portfolio}
          total={total}
          overview={overview.value ?? null}
          waiting={waiting}
          hrefs={{ entry: entryHref, skills: hrefOf('skills'), bin: hrefOf('bin'), takeAway: hrefOf('take-away') }}
          repair={<NeedsRepair damaged={damaged} onDownload={downloadDamage} />}
          onAdd={() => goTo('add')}
          onMore={trail.more}
          onThrowAway={throwAway}
        />
      )}
    </Read>
  );
}

export function EntryPlace({ id, telling }: PlaceProps & { readonly id: string }) {
  const { t } = useWords();
  const opened = useEntry(id, telling);
  const entry = opened.kind === 'open' ? opened.entry : undefined;
  const badge = useBadgeOf(entry?.card, telling.act);
  const value = entry?.experience.value;
  useTitle(value?.title ?? t('portfolio.trail'));
  if (opened.kind === 'trouble') return <ReadingTrouble error={opened.error} />;
  if (opened.kind === 'reading') return <Reading />;
  if (!entry || !value) {
    const binned = opened.kind === 'binned' ? opened : null;
    return (
      <GoneEntry trailHref={TRAIL} title={binned?.experience.title ?? null} onRestore={binned?.restore ?? (() => {})} />
    );
  }
  return (
    <EntryView
      entry={entry}
      today={opened.kind === 'open' ? opened.today : ''}
      hrefs={{ trail: TRAIL, questions: `sidepanel.html?experience=${id}`, takeAway: hrefOf('take-away', id) }}
      tell={telling.tell}
      badge={<MakeBadge model={badge} justForMe={value.privacy === 'just-for-me'} />}
    />
  );
}

export function SkillsPlace() {
  const { t } = useWords();
  useTitle(t('portfolio.skills'));
  const portfolio = useWholePortfolio();
  return <Read live={portfolio}>{({ skills }) => <SkillsView skills={skills} hrefOf={entryHref} />}</Read>;
}

export function BadgesPlace({ telling }: PlaceProps) {
  const { t } = useWords();
  useTitle(t('badge.title'));
  const badges = useBadges();
  const download = useDownloadBadge(telling.act);
  return (
    <Read live={badges}>
      {(shown) => <BadgesView badges={shown} trailHref={TRAIL} hrefOf={entryHref} onDownload={download} />}
    </Read>
  );
}

export function BinPlace({ telling }: PlaceProps) {
  const { t } = useWords();
  useTitle(t('portfolio.bin'));
  const bin = useBin();
  const restore = useRestore(telling.actAndTell);
  return <Read live={bin}>{(entries) => <BinView entries={entries} trailHref={TRAIL} onRestore={restore} />}</Read>;
}

export function TakeAwayPlace({ id, telling }: PlaceProps & { readonly id: string | null }) {
  const { t } = useWords();
  useTitle(t('export.title'));
  return <TakeAwayView model={useExport(id, telling)} trailHref={TRAIL} />;
}

export function AddPlace({ telling }: PlaceProps) {
  const { t } = useWords();
  useTitle(t('hand.title'));
  const { draft, missing, change, keep } = useHandDraft(telling.act, ({ id }) => goTo('entry', id));
  if (!draft) return <Reading />;
  return (
    <div className={shell.form}>
      <HandForm
        draft={draft}
        missing={missing}
        events={{ onDraft: change, onKeepDraft: keep, onBack: () => goTo('trail') }}
      />
    </div>
  );
}
