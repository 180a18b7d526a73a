import type { DetectionKind, ExperienceType } from '../model/index.ts';

const VOLUNTEERING: ReadonlySet<ExperienceType> = new Set(['volunteering', 'volunteering-event', 'citizen-science']);

/** Which of the two kinds a type is found as. */
export function kindOfType(type: ExperienceType): Exclude<DetectionKind, 'none'> {
  return VOLUNTEERING.has(type) ? 'volunteering' : 'learning';
}
