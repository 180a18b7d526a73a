import { defineSite } from '../../define-site.ts';

/**
 * Badgr, now Canvas Credentials. The page is drawn by scripts, and its address is what the generic path has. `/public/assertions/{id}` is an earned
 * badge, `/public/badges/{id}` a badge class; the European one is `eu.badgr.com` (2026-11).
 */
export default defineSite({
  id: 'badgr',
  name: 'Canvas Credentials',
  hosts: ['badgr.com', 'badgr.io'],
  examples: [
    'https://badgr.com/public/assertions/h2qevHs4SlyoHErJQ0mn2g',
    'https://eu.badgr.com/public/assertions/wZziwWP7QtaD55aomZ-AoA',
  ],
  paths: [
    [/^\/public\/assertions\/[\w-]{20,}$/, 'badge'],
    [/^\/public\/badges\/[\w-]{20,}$/, 'badge-task'],
  ],
});
