import type { Badge, Check } from '@/lib/model/index.ts';

/** A badge with what was looked at in it, as sentences in the language of the screen. */
export interface ShownBadge {
  readonly badge: Badge;
  readonly checks: readonly Check[];
  /** The entries it is about that are still there. */
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** What a badge of an entry would say, before anything is signed. */
export interface BadgeDraft {
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
  readonly evidence: readonly string[];
  readonly skills: readonly string[];
}

/** Making a badge of one entry, in two steps: look, then make. */
export interface BadgeModel {
  /** What would be signed; null until it was asked for. */
  readonly draft: BadgeDraft | null;
  readonly badges: readonly ShownBadge[];
  /** True while it is signed. */
  readonly making: boolean;
  readonly look: () => void;
  readonly putAway: () => void;
  readonly make: () => void;
  readonly download: (badge: Badge) => void;
}
