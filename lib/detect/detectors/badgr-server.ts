import { definePlatform, platformPage } from '../define-platform.ts';

/**
 * Badgr's open server, which schools and countries run under names of their own (edubadges among them): `/public/assertions/{id}` is an
 * earned badge, `/public/badges/{id}` a badge to earn; ids are 22 signs long (2026-11).
 */
export default definePlatform('badgr-server', (page) =>
  platformPage(page, 'Badgr', [
    [/^\/public\/assertions\/[\w-]{22}$/, 'badge'],
    [/^\/public\/badges\/[\w-]{22}$/, 'badge-task'],
  ]),
);
