import { defineSite } from '../../define-site.ts';

/**
 * Kaggle's micro-courses, among competitions and data sets that are none. `/learn/{course}` (2026-11); a lesson is
 * `/code/{author}/{name}`, like any notebook, and is left to its words.
 */
export default defineSite({
  id: 'kaggle-learn',
  name: 'Kaggle Learn',
  hosts: ['www.kaggle.com'],
  examples: ['https://www.kaggle.com/learn/pandas', 'https://www.kaggle.com/learn/intro-to-sql'],
  paths: [
    [/^\/learn\/certification\/[^/]+\/[^/]+$/, 'certificate'],
    [/^\/learn\/[^/]+$/, 'course'],
  ],
  language: 'en',
  free: true,
});
