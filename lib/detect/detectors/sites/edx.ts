import { defineSite } from '../../define-site.ts';

/**
 * edX. The generic path finds its course pages, and nothing in the player on `learning.edx.org/course/course-v1:{org}+{name}+{run}`.
 * On www a course is `/learn/{subject}/{name}`, older `/course/{name}`; `/learn/{subject}` alone is a list to choose from (2026-11).
 */
export default defineSite({
  id: 'edx',
  name: 'edX',
  hosts: ['edx.org'],
  examples: [
    'https://www.edx.org/learn/python/harvard-university-cs50-s-introduction-to-programming-with-python',
    'https://learning.edx.org/course/course-v1:MichiganX+py4e101x+2T2024/home',
  ],
  paths: [
    [/^\/courses?\/course-v1:[^/]+(\/(home|about|info|course|courseware|progress)?)?$/, 'course'],
    [/^\/courses?\/course-v1:[^/]+\/.+$/, 'lesson'],
    [/^\/(learn\/[^/]+|course)\/[^/]+$/, 'course'],
  ],
});
