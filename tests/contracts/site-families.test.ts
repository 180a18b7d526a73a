import { describe, expect, it } from 'vitest';
import knownHosts from '@/lib/detect/data/known-hosts.json' with { type: 'json' };
import { patternsOf, siteFamilies } from '@/lib/detect/families.ts';
import { LOCALES, loadMessages } from '@/lib/i18n/index.ts';

/** Groups of sites that a learner can allow in one go, held against what the browser may be asked for. */
describe('site families', () => {
  it('hold every known host once', () => {
    const hosts = siteFamilies.flatMap((family) => family.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(Object.keys(knownHosts.hosts).filter((host) => !hosts.includes(host))).toEqual([]);
  });

  it.each(siteFamilies.map((family) => [family.id, family] as const))(
    '%s asks for its hosts by https and no more',
    (_id, family) => {
      expect(family.hosts.length).toBeGreaterThan(5);
      expect(family.hosts).toEqual([...family.hosts].sort());
      const wrong = patternsOf(family).filter(
        (pattern) => !/^https:\/\/\*\.([a-z0-9-]+\.)+[a-z]{2,}\/\*$/.test(pattern),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(LOCALES)('have words in %s', async (tag) => {
    const messages: Readonly<Record<string, string>> = await loadMessages(tag);
    for (const { id } of siteFamilies) expect(messages[`auto.${id}`]).toBeTypeOf('string');
  });
});
