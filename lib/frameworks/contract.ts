import type { Competence, CompetenceFramework, FactStatus, Words } from '@/lib/model/index.ts';
import type { Plugin } from '@/lib/registry.ts';

/** A competence with the place its name and code were read. */
export type SourcedCompetence = Competence & { readonly source: string };

/** A framework as its data file holds it: every fact with source and status. */
export type FrameworkData = Omit<CompetenceFramework, 'competences'> & {
  readonly competences: readonly SourcedCompetence[];
};

/** A competence framework: what a list needs at once, and the rest on request. */
export interface FrameworkPlugin extends Plugin {
  readonly id: string;
  /** The name people use, the same in every language: "LifeComp". */
  readonly shortName: string;
  readonly publisher: string;
  /** The name in `targetFramework` of the alignments this framework gives; null where it gives none. */
  readonly alignsAs: string | null;
  /** May its names be shown as the publisher's own? False while the list is only remembered. */
  readonly official: boolean;
  /** What it is about, in plain words. */
  readonly words: Words;
  /** The line a publisher's licence asks for; null where nothing is asked. */
  readonly attribution: string | null;
  readonly licence: string | null;
  readonly page: string | null;
  load(): Promise<{ readonly default: unknown }>;
}

/** Declares a framework; the compiler checks it. */
export function defineFramework(plugin: FrameworkPlugin): FrameworkPlugin {
  return plugin;
}

/** Only what was seen at the source itself is shown as official. */
export function isOfficial(fact: { readonly status: FactStatus }): boolean {
  return fact.status === 'confirmed';
}
