import { defineSite } from '../../define-site.ts';

/**
 * OpenLearn, the Open University's free courses: Moodle behind names of its own, so pages of a course look like articles of a magazine,
 * and many beside them are. `/{subject}/{course}/content-section-{n}`, `/mod/oucontent/view.php?id=`, `/course/view.php?id=` (2026-11).
 */
export default defineSite({
  id: 'openlearn',
  name: 'OpenLearn',
  hosts: ['www.open.edu'],
  examples: [
    'https://www.open.edu/openlearn/money-business/introduction-bookkeeping-and-accounting/content-section-0',
    'https://www.open.edu/openlearn/mod/oucontent/view.php?id=101090&section=_unit4.2',
    'https://www.open.edu/openlearn/course/view.php?id=6411',
  ],
  paths: [
    [/^\/openlearn\/([^/]+\/)+content-section-(0|overview)$/, 'course'],
    [/^\/openlearn\/course\/view\.php$/, 'course'],
    [/^\/openlearn\/([^/]+\/)+content-section-[\w.]+$/, 'lesson'],
    [/^\/openlearn\/mod\/oucontent\/view\.php$/, 'lesson'],
  ],
  language: 'en',
  free: true,
});
