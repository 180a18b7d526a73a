import { definePlatform, headingTitle, platformPage } from '../define-platform.ts';

/**
 * Canvas. Inside a course its body has the class `context-course_{number}`, as in styles and scripts that schools write for it, and its
 * addresses go on from `/courses/{number}` (2026-11). Marks and people of a course are nobody's learning.
 */
export default definePlatform(
  'canvas',
  (page) =>
    page.hints.classes.some((each) => /^context-course_\d+$/.test(each))
      ? platformPage(page, 'Canvas', [
          [/\/courses\/\d+(\/modules)?$/, 'course'],
          [/\/courses\/\d+\/(assignments|quizzes)\/./, 'practice'],
          [/\/courses\/\d+\/(pages|wiki|files|modules\/items|discussion_topics|external_tools)\/./, 'lesson'],
          [/\/courses\/\d+\/conferences/, 'workshop'],
          [/\/courses\/\d+\/(grades|users|settings|announcements|gradebook)/, 'none'],
        ])
      : null,
  // Its titles end with the course: `Burns quiz: First aid`.
  headingTitle,
);
