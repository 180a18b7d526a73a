import { pathOf } from '../../contract.ts';
import { defineSite } from '../../define-site.ts';

/** How an address begins → whose course it is. */
const PROVIDERS: Readonly<Record<string, string>> = {
  coursera: 'Coursera',
  edx: 'edX',
  futurelearn: 'FutureLearn',
  swayam: 'Swayam',
  udemy: 'Udemy',
  youtube: 'YouTube',
};

/**
 * Class Central, a guide to courses of others. The generic path names the guide as provider; the address says who gives the
 * course: `/course/{provider}-{name}-{number}`, where the provider is one of a known few (2026-11).
 */
export default defineSite({
  id: 'class-central',
  name: 'Class Central',
  hosts: ['www.classcentral.com'],
  examples: [
    'https://www.classcentral.com/course/coursera-machine-learning-835',
    'https://www.classcentral.com/course/edx-cs50s-introduction-to-computer-science-9656',
  ],
  paths: [
    [/^\/course\/youtube-[^/]+-\d+$/, 'video'],
    [/^\/course\/[^/]+-\d+$/, 'course'],
  ],

  extract(page) {
    const provider = PROVIDERS[/^\/course\/([a-z]+)-/.exec(pathOf(page.address))?.[1] ?? ''];
    return provider === undefined ? {} : { provider: { value: provider, from: 'address' } };
  },
});
