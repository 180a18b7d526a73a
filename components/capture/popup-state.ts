import type { ErrorCode } from '@/lib/errors.ts';
import type { Detection, Experience, ExperienceDraft, ExperienceType, SiteRule, Verb } from '@/lib/model/index.ts';

/** What the popup stands before. */
export type PopupState =
  /** The page is being looked at. */
  | { readonly kind: 'reading' }
  /** Something to keep. `rule` is what the learner said of this site. */
  | { readonly kind: 'found'; readonly detection: Detection; readonly rule: SiteRule | null }
  /** Just kept, in this popup: from a page or by hand. */
  | { readonly kind: 'kept'; readonly experience: Experience }
  /** Kept before. `sessionAdded` once another session was added in this popup. */
  | { readonly kind: 'already'; readonly experience: Experience; readonly sessionAdded: boolean }
  /** A page that is nothing by itself; it can be kept all the same. */
  | { readonly kind: 'nothing'; readonly detection: Detection; readonly rule: SiteRule | null }
  /** The learner said never to look here: nothing was read. */
  | { readonly kind: 'never'; readonly rule: SiteRule }
  /** No page can be read here: what the browser forbids, or what gave no sound answer. */
  | { readonly kind: 'closed'; readonly code: ErrorCode }
  /** Adding something that has no page. `missing` is what was found missing when keeping was tried, else null. */
  | {
      readonly kind: 'hand';
      readonly draft: ExperienceDraft;
      readonly missing: readonly ('title' | 'type')[] | null;
    };

/** What could not be stored, and the words to rescue; `text` null when nothing was typed. */
export interface Trouble {
  readonly code: ErrorCode;
  readonly text: string | null;
}

/** What a person can do here. Each is called inside the tap, so that what needs a gesture has one. */
export interface PopupEvents {
  readonly onKeep: () => void;
  /** null: the chip was tapped again and let go. */
  readonly onVerb: (verb: Verb | null) => void;
  /** Opens the panel beside the page. */
  readonly onSayMore: () => void;
  readonly onOpenTrail: () => void;
  readonly onAddSession: () => void;
  readonly onAddByHand: () => void;
  readonly onDraft: (change: { readonly title?: string; readonly type?: ExperienceType | null }) => void;
  readonly onKeepDraft: () => void;
  /** What the learner says of this site; it holds at once. */
  readonly onRule: (rule: SiteRule) => void;
  readonly onForgetRule: (rule: SiteRule) => void;
  readonly onBack: () => void;
  readonly onCopy: (text: string) => void;
  readonly onDownload: (text: string) => void;
  readonly onTryAgain: () => void;
}
