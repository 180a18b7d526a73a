import type { ExperienceType } from '../../model/index.ts';
import { definePlatform, headingTitle, platformFinding } from '../define-platform.ts';

/** Moodle names every page in the id and classes of its body: `page-mod-quiz-view`, `path-course` (its theme rules, 2026-11). */
const PAGES: readonly (readonly [RegExp, ExperienceType])[] = [
  [/^page-mod-(quiz|assign|workshop|lti|h5pactivity|hvp|choice)-/, 'practice'],
  [/^page-mod-(bigbluebuttonbn|zoom)-/, 'workshop'],
  [/^page-mod-(lesson|book|page|resource|url|folder|scorm|glossary|wiki)-/, 'lesson'],
  [/^page-(course-view|course-info|enrol-index|course-section)/, 'course'],
];

export default definePlatform(
  'moodle',
  (page) => {
    const { classes } = page.hints;
    // Other software has pages called so as well; only Moodle adds the layout and the path.
    if (!classes.some((each) => each.startsWith('pagelayout-')) || !classes.some((each) => each.startsWith('path-')))
      return null;
    const type = PAGES.find(([pattern]) => classes.some((each) => pattern.test(each)))?.[1];
    if (type) return platformFinding(type, 'Moodle');
    return classes.some((each) => /^page-(login|user|message|admin|my|site-index)/.test(each))
      ? platformFinding('none', 'Moodle', 0.7)
      : null;
  },
  // Its titles begin with the course: `First aid: Burns quiz`.
  headingTitle,
);
