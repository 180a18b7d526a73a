import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PopupEvents, PopupState, Trouble } from '@/components/capture/popup-state.ts';
import { addSession } from '@/lib/actions/add-session.ts';
import { changeExperience } from '@/lib/actions/change-experience.ts';
import { detectTab, type TabView } from '@/lib/actions/detect-tab.ts';
import { keepPage } from '@/lib/actions/keep-page.ts';
import { forgetSiteRule, setSiteRule } from '@/lib/actions/set-site-rule.ts';
import { keepDraft, missingInDraft, openDraft, writeDraft } from '@/lib/actions/write-draft.ts';
import { currentTab, openExtensionPage, openPanel, saveFile } from '@/lib/browser/index.ts';
import { codeOf, type ErrorCode } from '@/lib/errors.ts';
import { changeTab } from '@/lib/store/index.ts';

/** Codes that are about the page; all others are about storing. */
const PAGE_CODES: readonly ErrorCode[] = ['page-forbidden', 'page-unreadable'];

/** The popup's state and what its taps do. */
export function usePopup(): {
  state: PopupState;
  trouble: Trouble | null;
  events: PopupEvents;
  /** The match pattern of the site in front, once it is known. */
  pattern: string | undefined;
} {
  const [state, setState] = useState<PopupState>({ kind: 'reading' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [pattern, setPattern] = useState<string>();
  const popup = useRef({
    now: { kind: 'reading' } as PopupState,
    /** Where "Back" leads. */
    page: { kind: 'reading' } as PopupState,
    tabId: null as number | null,
    busy: false,
    again: () => {},
  }).current;

  const show = useCallback(
    (next: PopupState) => {
      popup.now = next;
      setState(next);
    },
    [popup],
  );

  /** Runs one act at a time; when it does not work, says so, keeps the words, and can be tried again. */
  const act = useCallback(
    (work: () => Promise<unknown>, text: string | null = null) => {
      if (popup.busy) return;
      popup.busy = true;
      popup.again = () => act(work, text);
      work()
        .then(
          () => setTrouble(null),
          (error) => setTrouble({ code: codeOf(error), text }),
        )
        .finally(() => {
          popup.busy = false;
        });
    },
    [popup],
  );

  const look = useCallback(async () => {
    popup.tabId = (await currentTab())?.id ?? null;
    try {
      const view = await detectTab();
      popup.page = stateOf(view);
      setPattern(view.pattern);
    } catch (error) {
      const code = codeOf(error);
      popup.page = { kind: 'closed', code };
      if (!PAGE_CODES.includes(code)) setTrouble({ code, text: null });
      popup.again = () => void look();
    }
    show(popup.page);
  }, [popup, show]);
  useEffect(() => void look(), [look]);

  const events = useMemo<PopupEvents>(
    () => ({
      onKeep: () => {
        const { now, tabId } = popup;
        if (now.kind !== 'found' && now.kind !== 'nothing') return;
        act(async () => show({ kind: 'kept', experience: await keepPage(now.detection, tabId) }));
      },
      onVerb: (verb) => {
        const { now } = popup;
        if (now.kind !== 'kept') return;
        show({ kind: 'kept', experience: { ...now.experience, verb } });
        act(() => changeExperience(now.experience.id, { verb }));
      },
      onSayMore: () => {
        const { now, tabId } = popup;
        if (tabId === null || (now.kind !== 'kept' && now.kind !== 'already')) return;
        // First in the tap: browsers open a panel for a gesture only. What it is about follows at once.
        const opening = openPanel(tabId);
        act(async () => {
          await changeTab(tabId, { experienceId: now.experience.id });
          await opening;
          window.close();
        });
      },
      onOpenTrail: () => act(() => openExtensionPage('portfolio').then(() => window.close())),
      onAddSession: () => {
        const { now } = popup;
        if (now.kind !== 'already' || now.sessionAdded) return;
        act(async () => show({ ...now, experience: await addSession(now.experience.id), sessionAdded: true }));
      },
      onAddByHand: () => act(async () => show({ kind: 'hand', draft: await openDraft(), missing: null })),
      onDraft: (change) => {
        const { now } = popup;
        if (now.kind !== 'hand') return;
        const draft = { ...now.draft, ...change };
        show({ kind: 'hand', draft, missing: now.missing && missingInDraft(draft) });
        // Every keystroke is written at once: a popup closes without asking.
        popup.again = () => events.onDraft({});
        writeDraft(draft).then(
          () => setTrouble(null),
          (error) => setTrouble({ code: codeOf(error), text: draft.title }),
        );
      },
      onKeepDraft: () => {
        const { now } = popup;
        if (now.kind !== 'hand') return;
        const missing = missingInDraft(now.draft);
        if (missing.length > 0) return show({ ...now, missing });
        act(async () => show({ kind: 'kept', experience: await keepDraft(now.draft) }), now.draft.title);
      },
      onRule: (rule) => act(() => setSiteRule(rule).then(look)),
      onForgetRule: (rule) => act(() => forgetSiteRule(rule.site).then(look)),
      onBack: () => show(popup.page),
      onCopy: (text) => void navigator.clipboard.writeText(text),
      onDownload: (text) => saveFile('skilltrail.txt', new Blob([text], { type: 'text/plain' })),
      onTryAgain: () => popup.again(),
    }),
    [act, look, popup, show],
  );

  return { state, trouble, events, pattern };
}

function stateOf({ detection, kept, rule }: TabView): PopupState {
  if (kept) return { kind: 'already', experience: kept, sessionAdded: false };
  if (detection === null) return rule ? { kind: 'never', rule } : { kind: 'closed', code: 'page-unreadable' };
  return detection.type === null ? { kind: 'nothing', detection, rule } : { kind: 'found', detection, rule };
}
