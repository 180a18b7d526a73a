import { useEffect, useState } from 'react';
import { openExtensionPage } from '@/lib/browser/index.ts';
import type { Experience } from '@/lib/model/index.ts';
import { openStore } from '@/lib/store/index.ts';
import { useFrontTab } from './use-front-tab.ts';
import { useLive } from './use-live.ts';
import { type PanelState, usePanel } from './use-panel.ts';
import { useWords } from './use-words.tsx';

/** How many entries are offered to go on with. */
const NEWEST = 3;

/** What the panel shows. */
export interface SidePanel extends PanelState {
  /** The newest entries, while there is nothing of this tab to show. */
  readonly newest: readonly Experience[] | undefined;
  readonly open: (experienceId: string) => void;
  /** Leaves an entry that is not this page's; undefined where it is. */
  readonly leave: (() => void) | undefined;
  readonly openTrail: () => void;
}

/** The entry of the tab in front, or another one the learner chose to go on with. */
export function useSidePanel(): SidePanel {
  const { tag } = useWords();
  const { tabId, state } = useFrontTab();
  const here = state === undefined ? undefined : (state?.experienceId ?? null);
  const [asked] = useState(askedFor);
  const [chosen, setChosen] = useState<{ readonly tabId: number | undefined; readonly id: string }>();
  const [last, setLast] = useState<{ readonly tabId: number | undefined; readonly id: string }>();

  useEffect(() => {
    if (!here) return;
    // What was just kept, or reopened, is what the learner is about now.
    setLast({ tabId, id: here });
    setChosen(undefined);
  }, [tabId, here]);

  // Following a link in the course takes nobody's words from under their hands: the entry stays until another comes.
  const stays = here === null && last?.tabId === tabId ? last?.id : undefined;
  const own = asked ?? here ?? stays;
  const other = chosen?.tabId === tabId ? chosen?.id : undefined;
  const experienceId = other ?? own;
  const { model, error } = usePanel(experienceId, tag);
  const nothing = here === undefined ? undefined : experienceId === undefined || model === null;

  const { value: newest, error: unread } = useLive(
    async () => (nothing ? (await openStore()).learner.newestExperiences({ limit: NEWEST }) : undefined),
    [nothing ?? null],
  );

  const leave = () => {
    setChosen(undefined);
    setLast(undefined);
  };

  return {
    model: nothing === undefined ? undefined : nothing ? null : model,
    error: error ?? unread,
    newest,
    open: (id) => setChosen({ tabId, id }),
    leave: other !== undefined || (stays !== undefined && asked === undefined) ? leave : undefined,
    openTrail: () => void openExtensionPage('portfolio'),
  };
}

/** The entry this page was opened for: the portfolio opens the questions of one in a tab of its own. */
function askedFor(): string | undefined {
  return new URLSearchParams(location.search).get('experience') ?? undefined;
}
