import { createRegistry } from '@/lib/registry.ts';
import type { FrameworkData, FrameworkPlugin } from './contract.ts';

export {
  defineFramework,
  type FrameworkData,
  type FrameworkPlugin,
  isOfficial,
  type SourcedCompetence,
} from './contract.ts';
export { type ClusterWords, clusters, loadAlignments, type ZoneLinks, type ZoneWords, zone, zones } from './zones.ts';

/** Every competence framework Skilltrail knows, without its data. */
export const frameworks = createRegistry(
  'frameworks',
  import.meta.glob<FrameworkPlugin>('./frameworks/*/index.ts', { eager: true, import: 'default' }),
);

/**
 * A framework with its competences, each with source and status.
 * @throws AppError `plugin-unknown` when there is no such framework
 */
export async function loadFramework(id: string): Promise<FrameworkData> {
  return (await frameworks.get(id).load()).default as FrameworkData;
}

export interface Attribution {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string | null;
  readonly page: string | null;
  /** The line to print. */
  readonly text: string;
}

/** What the About page says about the frameworks' publishers. */
export const attributions: readonly Attribution[] = frameworks.all.map((plugin) => ({
  name: plugin.shortName,
  publisher: plugin.publisher,
  licence: plugin.licence,
  page: plugin.page,
  text: plugin.attribution ?? `${plugin.shortName}, ${plugin.publisher}.`,
}));
