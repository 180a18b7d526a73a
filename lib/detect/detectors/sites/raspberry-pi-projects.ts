import { pathOf } from '../../contract.ts';
import { defineSite } from '../../define-site.ts';

/**
 * Projects of the Raspberry Pi Foundation. Each step is a page of its own with a few lines, too little for the generic path, and
 * one makes something. `/{language}/projects/{name}/{step}` (2026-11).
 */
export default defineSite({
  id: 'raspberry-pi-projects',
  name: 'Raspberry Pi Foundation',
  hosts: ['projects.raspberrypi.org'],
  examples: [
    'https://projects.raspberrypi.org/en/projects/getting-started-with-the-pico/2',
    'https://projects.raspberrypi.org/en/projects/raspberry-pi-setting-up',
  ],
  paths: [
    [/^\/[a-zA-Z-]+\/projects\/[^/]+(\/\d+)?$/, 'making'],
    [/^\/[a-zA-Z-]+\/pathways\/[^/]+$/, 'playlist'],
  ],
  free: true,
  extract(page) {
    const language = /^\/([a-z]{2}(?:-[A-Z]{2})?)\//.exec(pathOf(page.address))?.[1];
    return language ? { language: { value: language, from: 'address' } } : {};
  },
});
