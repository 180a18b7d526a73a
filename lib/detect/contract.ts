import type { Plugin } from '@/lib/registry.ts';
import type { DetectedFields, DetectionKind, ExperienceType, Reason } from '../model/index.ts';
import type { Page } from './page.ts';

/** The ladder, most trusted first: the first tier that has an answer decides. */
export const TIERS = ['site', 'platform', 'standard', 'scorer'] as const;
export type Tier = (typeof TIERS)[number];

/** A detector's answer. `none` is an answer too: it keeps lower tiers from guessing. */
export interface Finding {
  readonly kind: DetectionKind;
  /** null exactly when the kind is `none`. */
  readonly type: ExperienceType | null;
  /** 0 … 1. */
  readonly score: number;
  readonly why: readonly Reason[];
}

export type FieldName = keyof DetectedFields;
/**
 * What a page told, each with where it was read. Values may be as the page wrote them: `fields.ts` tidies them, and
 * drops what the model would not take.
 */
export type RawFields = {
  readonly [Name in FieldName]?: { readonly value: unknown; readonly from: string } | undefined;
};

/** What is mostly found on a known site. It never decides: it moves what a lower tier finds by itself. */
export interface HostHint {
  readonly kind: 'learning' | 'volunteering';
  readonly type: ExperienceType | null;
}

/** All that is known of particular sites. It travels apart from the rest, so that every other page goes without it. */
export interface SiteKnowledge {
  readonly detectors: readonly Detector[];
  hintFor(address: string): HostHint | null;
}

export interface Detector extends Plugin {
  readonly tier: Tier;
  /** Where it may look: a host and everything below it. Demanded of site detectors, which are asked nowhere else. */
  readonly hosts?: readonly string[];
  /** Real addresses it claims by the address alone; each is tried on every other site detector. */
  readonly examples: readonly string[];
  /** Cheap: is this mine, and what is it? null: I cannot say. */
  detect(page: Page, hint: HostHint | null): Finding | null;
  /** What the page tells. Called for whoever found something, and with null for a detector that `describes` any page. */
  extract?(page: Page, finding: Finding | null): RawFields;
  readonly describes?: boolean;
}

/** Declares a detector; its file's name is its id. */
export function defineDetector(detector: Detector): Detector {
  return detector;
}

/** Is this address on one of these hosts, or below? */
export function onHosts(address: string, hosts: readonly string[]): boolean {
  const host = hostOf(address);
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** Host of an address in lower case; '' when there is none. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
}

/** Path of an address without a slash at the end; '' when there is none. */
export function pathOf(address: string): string {
  return /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1]?.replace(/\/+$/, '') ?? '';
}
