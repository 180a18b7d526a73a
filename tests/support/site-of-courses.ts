/** Pages for tests of recognition: courses, a vacancy, a page that is none, and an app that changes without a load. */
import type { Answer } from './servers.ts';

const course = (name: string) =>
  `<script type="application/ld+json" id="data">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Course', name, provider: { '@type': 'Organization', name: 'Rope School' } })}</script>`;

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}<style>button, p, div { all: unset !important; display: none !important }</style></head><body>${body}</body></html>`;

/** Says what it shows only after a moment, as such apps do, and never touches the structured data it came with. */
const APP = `
  const views = { '/app': ['Knots for beginners', 'Enrol in this course'], '/app/account': ['Your account', 'Change your password'], '/app/splices': ['Splices', 'Enrol in this course'] };
  const data = document.getElementById('data').textContent;
  const show = () => setTimeout(() => {
    const [title, text] = views[location.pathname];
    document.title = title;
    document.getElementById('main').replaceChildren(Object.assign(document.createElement('h1'), { textContent: title }), text);
    if (location.pathname === '/app/splices') {
      const more = document.createElement('script');
      more.type = 'application/ld+json';
      more.textContent = data.replace('Knots for beginners', 'Splices');
      document.head.append(more);
    }
  }, 250);
  window.go = (path) => {
    history.pushState({}, '', path);
    show();
  };
  addEventListener('popstate', show);`;

const PAGES: Readonly<Record<string, string>> = {
  '/course': page('Knots for beginners', course('Knots for beginners'), '<main><h1>Knots for beginners</h1></main>'),
  '/splices': page('Splices', course('Splices'), '<main><h1>Splices</h1></main>'),
  '/hello': page('Hello', '', '<main><h1>Hello</h1><p>Nothing to see.</p></main>'),
  '/app': page(
    'Knots for beginners',
    course('Knots for beginners'),
    `<main id="main"><h1>Knots for beginners</h1></main><script>${APP}</script>`,
  ),
};

/** The same pages on every host that is asked. */
export const siteOfCourses: Answer = ({ pathname }) => {
  const body = PAGES[pathname];
  return body === undefined ? undefined : { body };
};
