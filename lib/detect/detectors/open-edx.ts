import { definePlatform, platformFinding, platformPage } from '../define-platform.ts';

/**
 * Open edX, wherever it runs: its course keys, `course-v1:{org}+{name}+{run}`, stand in every address of a course, and nowhere else;
 * older pages say `view-in-course view-courseware` in the classes of their body (2026-11).
 */
export default definePlatform(
  'open-edx',
  (page) =>
    platformPage(page, 'Open edX', [
      [/\/courses?\/course-v1:[^/]+(\/(home|about|info|course|progress|dates)?)?$/, 'course'],
      [/\/course-v1:[^/]+\/(discussion|instructor|bookmarks|teams|wiki)/, 'none'],
      [/\/courses?\/course-v1:[^/]+\/./, 'lesson'],
    ]) ?? (page.hints.classes.includes('view-courseware') ? platformFinding('lesson', 'Open edX') : null),
);
