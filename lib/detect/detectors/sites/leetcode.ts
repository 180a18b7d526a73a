import { defineSite } from '../../define-site.ts';

/**
 * LeetCode. A problem is practice; the generic path, seeing code, says tutorial. `/problems/{name}`, with `/description`; what
 * others answered (`/discuss`, `/solutions`) is left out (2026-11).
 */
export default defineSite({
  id: 'leetcode',
  name: 'LeetCode',
  hosts: ['leetcode.com'],
  examples: ['https://leetcode.com/problems/two-sum/description/', 'https://leetcode.com/problems/maximum-subarray/'],
  paths: [
    [/^\/problems\/[^/]+\/(discuss|solutions|submissions)(\/|$)/, 'none'],
    [/^\/problems\/[^/]+(\/(description|editorial))?$/, 'practice'],
  ],
});
