import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, siteName } from '@/lib/detect/canonical-address.ts';

describe('what goes', () => {
  it.each([
    ['https://a.example/b#top', 'https://a.example/b'],
    ['https://a.example/b?utm_source=x&utm_medium=y&fbclid=1&gclid=2', 'https://a.example/b'],
    ['https://a.example/b/?mc_cid=1&id=7', 'https://a.example/b?id=7'],
    ['https://a.example/course?PHPSESSID=abc&id=7', 'https://a.example/course?id=7'],
    ['https://a.example/course;jsessionid=0A1B?id=7', 'https://a.example/course?id=7'],
    ['https://a.example/talks?session=3f9a8b7c6d5e4f3a2b1c', 'https://a.example/talks'],
    ['https://m.a.example/b', 'https://a.example/b'],
    ['https://a.example/news/amp/', 'https://a.example/news'],
    ['https://a.example/b.amp.html', 'https://a.example/b.html'],
    ['https://a.example/b?amp=1', 'https://a.example/b'],
    ['https://user:secret@a.example/b', 'https://a.example/b'],
    ['HTTPS://A.Example:443/b//c/index.html', 'https://a.example/b/c'],
  ])('%s', (address, expected) => expect(canonicalAddress(address)).toBe(expected));
});

describe('what stays', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc&feature=share', 'https://www.youtube.com/watch?v=abc'],
    ['https://a.example/course/view.php?section=2&id=5', 'https://a.example/course/view.php?id=5&section=2'],
    ['https://a.example/programme?session=12', 'https://a.example/programme?session=12'],
    ['https://a.example/?p=12', 'https://a.example/?p=12'],
    ['http://localhost:8080/b', 'http://localhost:8080/b'],
    ['https://m.example/b', 'https://m.example/b'],
    [
      'https://global.cityoflearning.eu/en/activities/1?part=2',
      'https://global.cityoflearning.eu/en/activities/1?part=2',
    ],
  ])('%s', (address, expected) => expect(canonicalAddress(address)).toBe(expected));
});

describe('a canonical link', () => {
  it('is believed within its own site', () => {
    expect(canonicalAddress('https://www.a.example/b/c?view=print', 'https://a.example/b')).toBe('https://a.example/b');
  });
  it('is not believed for another site, for the front page, or where it loses the id', () => {
    expect(canonicalAddress('https://a.example/b', 'https://evil.example/b')).toBe('https://a.example/b');
    expect(canonicalAddress('https://a.example/b', 'https://a.example/')).toBe('https://a.example/b');
    expect(canonicalAddress('https://a.example/watch?v=1', 'https://a.example/watch')).toBe(
      'https://a.example/watch?v=1',
    );
    expect(canonicalAddress('https://a.example/b', 'javascript:alert(1)')).toBe('https://a.example/b');
  });
});

it('only the web has addresses', () => {
  for (const address of [
    '',
    'about:blank',
    'file:///a',
    'javascript:1',
    'data:text/html,x',
    'chrome://settings',
    'no',
    'https://',
    `https://a.example/${'x'.repeat(30_000)}`,
  ]) {
    expect(canonicalAddress(address)).toBe('');
    expect(siteName(address)).toBe('');
  }
  expect(siteName('https://www.a.example/b')).toBe('a.example');
});

it('saying it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
