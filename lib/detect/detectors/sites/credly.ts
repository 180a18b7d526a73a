import { defineSite } from '../../define-site.ts';

/**
 * Credly. A badge page is an application with the earner's name in it; the generic path sees no learning at all. `/badges/{id}` is an earned
 * badge, `/org/{issuer}/badge/{name}` what one has to do for it (2026-11).
 */
export default defineSite({
  id: 'credly',
  name: 'Credly',
  hosts: ['www.credly.com'],
  examples: [
    'https://www.credly.com/badges/8844e8f7-1109-4849-9041-b7972a27b2bc',
    'https://www.credly.com/org/ibm/badge/full-stack-software-developer-professional-certificate',
  ],
  paths: [
    [/^\/badges\/[0-9a-f-]{36}(\/public_url)?$/, 'badge'],
    [/^\/org\/[^/]+\/badge\/[^/]+$/, 'badge-task'],
  ],
});
