import { defineSite } from '../../define-site.ts';

/**
 * Microsoft Learn. Most of it is reference; training stands apart, which the generic path cannot see for all the code.
 * `/{language}/training/modules/{name}` with units below it, `/training/paths/{name}` (2026-11).
 */
export default defineSite({
  id: 'microsoft-learn',
  name: 'Microsoft Learn',
  hosts: ['learn.microsoft.com'],
  examples: [
    'https://learn.microsoft.com/en-us/training/modules/introduction-to-github-actions/',
    'https://learn.microsoft.com/en-us/training/modules/introduction-to-devops/2-what-is-devops',
    'https://learn.microsoft.com/en-us/training/paths/fundamentals-bicep/',
  ],
  paths: [
    [/^\/[a-z-]+\/training\/modules\/[^/]+$/, 'course'],
    [/^\/[a-z-]+\/training\/modules\/[^/]+\/[^/]+$/, 'lesson'],
    [/^\/[a-z-]+\/training\/paths\/[^/]+$/, 'playlist'],
  ],
  free: true,
});
