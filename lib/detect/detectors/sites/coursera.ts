import { defineSite } from '../../define-site.ts';
import { thingsOf, wordsOf } from '../../structured-data.ts';

/**
 * Coursera. The generic path finds its course pages, but takes the player, an application without structured data, for
 * nothing, and a specialisation for one course. `/learn/{course}`, below it `/lecture/…`, `/supplement/…`, and what says quiz, exam or assignment, as in public links
 * of 2016 to 2026; lectures of the first years stood on `class.coursera.org/{course}/lecture` (2026-11).
 */
export default defineSite({
  id: 'coursera',
  name: 'Coursera',
  hosts: ['coursera.org'],
  examples: [
    'https://www.coursera.org/learn/machine-learning',
    'https://www.coursera.org/learn/data-structures/supplement/XRXNY/slides-and-external-references',
    'https://www.coursera.org/specializations/deep-learning',
  ],
  paths: [
    [/^\/learn\/[^/]+(\/home(\/.*)?)?$/, 'course'],
    [/^\/learn\/[^/]+\/(lecture)\/.+$/, 'video'],
    [/^\/learn\/[^/]+\/(quiz|exam|assignment)[\w-]*(\/.*)?$/, 'practice'],
    [/^\/learn\/[^/]+\/.+$/, 'lesson'],
    [/^\/specializations\/[^/]+$/, 'playlist'],
    [/^\/[\w-]+\/lecture(\/\d+)?$/, 'lesson'],
  ],

  extract(page) {
    // Its structured data calls the university the provider, and a learner knows Coursera as the one.
    const course = thingsOf(page).find((thing) => thing.types.includes('Course'));
    const author = wordsOf(course, 'provider', 'creator');
    return author ? { author: { value: author, from: 'JSON-LD' } } : {};
  },
});
