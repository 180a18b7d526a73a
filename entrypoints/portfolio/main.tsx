import { mountSurface } from '@/components/hooks/mount.tsx';
import { hrefOf, type Place, useArrival, useHashRoute } from '@/components/hooks/use-hash-route.ts';
import { useNotices } from '@/components/hooks/use-notices.ts';
import { useTrail } from '@/components/hooks/use-portfolio.ts';
import { useWords } from '@/components/hooks/use-words.tsx';
import {
  AddPlace,
  BadgesPlace,
  BinPlace,
  EntryPlace,
  SkillsPlace,
  TakeAwayPlace,
  TrailPlace,
} from '@/components/portfolio/Places.tsx';
import { PortfolioShell } from '@/components/portfolio/PortfolioShell.tsx';

/** The parts one can go to from everywhere; the other places belong to the trail. */
const PARTS = {
  trail: 'portfolio.trail',
  skills: 'portfolio.skills',
  badges: 'badge.title',
  'take-away': 'export.title',
} as const satisfies Partial<Record<Place, string>>;

function Portfolio() {
  const { t } = useWords();
  const route = useHashRoute();
  const holder = useArrival(route);
  const telling = useNotices();
  const trail = useTrail();
  const { place, id } = route;
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => ({
    id: part,
    label: t(PARTS[part]),
    href: hrefOf(part),
  }));
  return (
    <PortfolioShell
      parts={parts}
      current={{ id: place in PARTS ? place : 'trail', exactly: place in PARTS }}
      optionsHref="options.html"
      holder={holder}
      notice={telling.notice}
      trouble={telling.trouble}
      onCloseNotice={telling.closeNotice}
      onTryAgain={telling.tryAgain}
      onSkip={() => holder.current?.focus()}
    >
      {place === 'trail' && <TrailPlace trail={trail} telling={telling} />}
      {place === 'entry' && id && <EntryPlace key={id} id={id} telling={telling} />}
      {place === 'skills' && <SkillsPlace />}
      {place === 'badges' && <BadgesPlace telling={telling} />}
      {place === 'bin' && <BinPlace telling={telling} />}
      {place === 'take-away' && <TakeAwayPlace key={id} id={id} telling={telling} />}
      {place === 'add' && <AddPlace telling={telling} />}
    </PortfolioShell>
  );
}

mountSurface(<Portfolio />);
