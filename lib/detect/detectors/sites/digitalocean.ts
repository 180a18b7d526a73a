import { defineSite } from '../../define-site.ts';

/**
 * DigitalOcean's community tutorials. They share their look, words and buttons with the shop around them, which keeps the generic
 * path silent. `/community/tutorials/{name}` (2026-11).
 */
export default defineSite({
  id: 'digitalocean',
  name: 'DigitalOcean Community',
  hosts: ['www.digitalocean.com'],
  examples: [
    'https://www.digitalocean.com/community/tutorials/ufw-essentials-common-firewall-rules-and-commands',
    'https://www.digitalocean.com/community/tutorials/understanding-systemd-units-and-unit-files',
  ],
  paths: [
    [/^\/community\/tutorials\/[^/]+$/, 'tutorial'],
    [/^\/community\/questions(\/|$)/, 'none'],
  ],
  free: true,
});
