import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onHosts, TIERS } from '@/lib/detect/contract.ts';
import { addWords, detect as detectWith, type Page } from '@/lib/detect/index.ts';
import { moreWords } from '@/lib/detect/more-words.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { detectors } from '@/lib/detect/registry.ts';
import { siteDetectors, sites as siteKnowledge } from '@/lib/detect/sites.ts';
import { Detection } from '@/lib/model/index.ts';
import { parseHtml } from '../lab/dom.ts';

addWords(moreWords);

const folder = new URL('../fixtures/pages/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface Expected {
  readonly url: string;
  readonly expected: Record<string, unknown> & { readonly fields: Record<string, unknown> };
}

/** A page of which nothing is known but where it stands. */
function blank(address: string) {
  return readPage(parseHtml('<!doctype html><title></title>').document, address);
}

const detect = (page: Page) => detectWith(page, [], siteKnowledge);
const sites = siteDetectors.all;
const all = [...detectors.all, ...sites];

it('there are detectors on every step of the ladder', () => {
  for (const tier of TIERS) expect(all.some((detector) => detector.tier === tier)).toBe(true);
  expect(sites.length).toBeGreaterThanOrEqual(40);
});

describe.each(all.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  it('is declared whole', () => {
    expect(TIERS).toContain(detector.tier);
    if (detector.tier === 'site') {
      expect(detector.hosts?.length).toBeGreaterThan(0);
      // Where no address says enough, a page of it has to.
      if (detector.examples.length === 0) expect(JSON.parse(fixture(`${id}.json`)).expected.detector).toBe(id);
      for (const host of detector.hosts ?? []) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('claims its own examples, and nobody else’s', () => {
    for (const example of detector.examples) {
      expect(onHosts(example, detector.hosts ?? [])).toBe(true);
      const finding = detector.detect(blank(example), null);
      expect(finding, example).not.toBeNull();
      expect(finding?.kind, example).not.toBe('none');
      expect(detect(blank(example)).detector).toBe(id);
    }
    if (detector.tier !== 'site') return;
    for (const other of sites.filter((each) => each !== detector)) {
      for (const example of other.examples) expect(onHosts(example, detector.hosts ?? []), example).toBe(false);
    }
  });

  it('does not claim every page of its site', () => {
    for (const host of detector.hosts ?? []) expect(detector.detect(blank(`https://${host}/`), null), host).toBeNull();
  });

  it('is done with addresses made to keep it busy', () => {
    const page = blank('https://a.example/');
    const [host = 'a.example'] = detector.hosts ?? [];
    for (const piece of ['a', 'a/', 'quiz', 'a-', '/', 'courses/1/', '%20', 'course-v1:', 'learn/', 'exercise:']) {
      for (const length of [950, 1_000_000]) {
        const address = `https://${host}/wiki/${piece.repeat(length / piece.length)}`;
        // A shape that goes back and forth would not be done within the time of a test.
        expect(() => detector.detect({ ...page, address }, null), piece).not.toThrow();
      }
    }
  });

  it('says what its fixture page is, and what it tells', () => {
    expect(existsSync(new URL(`${id}.html`, folder)), `tests/fixtures/pages/${id}.html`).toBe(true);
    const { url, expected } = JSON.parse(fixture(`${id}.json`)) as Expected;
    const page = parseHtml(fixture(`${id}.html`));
    const before = page.document.documentElement.outerHTML;
    const found = Detection.parse(detect(readPage(page.document, url)));
    expect(page.document.documentElement.outerHTML, 'the page was changed').toBe(before);
    const { fields, ...rest } = expected;
    expect(found).toMatchObject({ ...rest, failures: [] });
    expect(found.why.length).toBeGreaterThan(0);
    expect(
      Object.fromEntries(
        Object.keys(fields).map((name) => [
          name,
          (found.fields as Record<string, { value: unknown } | undefined>)[name]?.value,
        ]),
      ),
    ).toEqual(fields);
    for (const field of Object.values(found.fields)) expect(field?.from).not.toBe('');
  });

  // Platforms and standards answer for pages of every site: only a site's own detector has to be better than they are.
  if (detector.tier === 'site') {
    it('earns its place: without it the page is taken for less or something else', () => {
      const { url, expected } = JSON.parse(fixture(`${id}.json`)) as Expected;
      const without = detectWith(readPage(parseHtml(fixture(`${id}.html`)).document, url));
      const told = (name: string) =>
        (without.fields as Record<string, { value: unknown } | undefined>)[name]?.value === expected.fields[name];
      const same =
        without.kind === expected.kind && without.type === expected.type && Object.keys(expected.fields).every(told);
      expect(same).toBe(false);
    });
  }

  it('takes poisoned text as text', () => {
    const { url } = JSON.parse(fixture(`${id}.json`)) as Expected;
    const poison = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}} javascript:alert(3)';
    const page = parseHtml(fixture(`${id}.html`));
    page.document.title = poison;
    for (const element of page.document.querySelectorAll('h1,p,a,button')) element.textContent = poison;
    for (const link of page.document.querySelectorAll('a')) link.setAttribute('href', 'javascript:alert(4)');
    for (const meta of page.document.querySelectorAll('meta')) meta.setAttribute('content', poison);
    const before = page.document.documentElement.outerHTML;
    const found = Detection.parse(detect(readPage(page.document, url)));
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(found.failures).toEqual([]);
    expect(found.address).toMatch(/^https:\/\//);
    expect(found.fields.image).toBeUndefined();
  });
});
