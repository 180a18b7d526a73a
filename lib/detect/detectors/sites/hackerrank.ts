import { defineSite } from '../../define-site.ts';

/**
 * HackerRank. A challenge is practice, where the generic path says tutorial or, by its prices and jobs, nothing.
 * `/challenges/{name}/problem`; submissions and discussions are left out (2026-11).
 */
export default defineSite({
  id: 'hackerrank',
  name: 'HackerRank',
  hosts: ['www.hackerrank.com'],
  examples: [
    'https://www.hackerrank.com/challenges/sock-merchant/problem',
    'https://www.hackerrank.com/challenges/bfsshortreach',
  ],
  paths: [[/^\/challenges\/[^/]+(\/problem)?$/, 'practice']],
  free: true,
});
