import type { ExperienceType } from '../model/index.ts';
import { type Detector, type Finding, pathOf, type RawFields } from './contract.ts';
import { kindOfType } from './kind-of-type.ts';
import type { Page } from './page.ts';

/** A longer path is nobody's, and could make a shape look for long, UTF-16 units. */
const LONGEST = 1_000;

/** A shape of path and what stands there; `none` keeps every lower tier from guessing. First shape that fits wins. */
export type PathShape = readonly [shape: RegExp, what: ExperienceType | 'none'];

/** The commonest kind of site: the path says what a page is, the site who provides it. */
export interface Site {
  readonly id: string;
  /** As people call it; the provider of whatever is found there, unless `extract` says another. */
  readonly name: string;
  readonly hosts: readonly string[];
  readonly examples: readonly string[];
  /** Tried on the path without a slash at the end, in lower case only where the shape says `i`. */
  readonly paths: readonly PathShape[];
  /** What is so on every page of it. */
  readonly language?: string;
  readonly free?: boolean;
  /** What only this site's pages tell; comes before everything else. */
  extract?(page: Page, finding: Finding | null): RawFields;
}

/** A site detector from a table of paths. */
export function defineSite({ id, name, hosts, examples, paths, language, free, extract }: Site): Detector {
  return {
    id,
    tier: 'site',
    hosts,
    examples,
    detect(page) {
      const path = pathOf(page.address);
      const what = path.length > LONGEST ? undefined : paths.find(([shape]) => shape.test(path))?.[1];
      return what === undefined ? null : siteFinding(what, name);
    },
    extract: (page, finding) => ({
      provider: { value: name, from: 'site' },
      ...(language === undefined ? {} : { language: { value: language, from: 'site' } }),
      ...(free === undefined ? {} : { free: { value: free, from: 'site' } }),
      ...extract?.(page, finding),
    }),
  };
}

/** What a site detector answers when it knows. */
export function siteFinding(what: ExperienceType | 'none', name: string, score = 0.95): Finding {
  const why = [{ code: 'site', detail: name }] as const;
  return what === 'none'
    ? { kind: 'none', type: null, score, why }
    : { kind: kindOfType(what), type: what, score, why };
}
