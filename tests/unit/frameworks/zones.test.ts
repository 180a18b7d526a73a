import { describe, expect, it } from 'vitest';
import {
  attributions,
  clusters,
  frameworks,
  isOfficial,
  loadAlignments,
  loadFramework,
  zone,
  zones,
} from '@/lib/frameworks/index.ts';
import { Alignment, CLUSTERS, SkillZone } from '@/lib/model/index.ts';

describe('the 40 skill zones', () => {
  it('are forty, each once, with words in both languages', () => {
    expect(new Set(zones.map((one) => one.id)).size).toBe(40);
    for (const one of zones) {
      expect(one.label.en && one.label.nl && one.description.en && one.description.nl).toBeTruthy();
    }
  });

  it('are found by id, and nothing else is', () => {
    expect(zone('planning')?.label.nl).toBe('Plannen en organiseren');
    expect(zone('__proto__')).toBeUndefined();
    expect(zone('')).toBeUndefined();
  });

  it('stand in the seven clusters, none left out', () => {
    expect(clusters.map((one) => one.id)).toEqual([...CLUSTERS]);
    expect(clusters.flatMap((one) => one.zones.map((each) => each.id)).sort()).toEqual(
      zones.map((one) => one.id).sort(),
    );
    expect(clusters.every((one) => one.zones.length > 0 && one.label.en !== one.label.nl)).toBe(true);
  });

  it('are whole zones of the model once their addresses are loaded', async () => {
    const links = await loadAlignments();
    for (const one of zones) expect(SkillZone.parse(links.whole(one.id)).id).toBe(one.id);
    expect(links.whole('no-such-zone')).toBeUndefined();
  });
});

describe('alignments', () => {
  it('are valid Open Badges alignments, at least one a zone, ESCO first', async () => {
    const links = await loadAlignments();
    for (const one of zones) {
      const found = links.alignmentsFor(one.id);
      expect(found.length, one.id).toBeGreaterThan(0);
      for (const alignment of found) expect(Alignment.parse(alignment)).toEqual(alignment);
      expect(found[0]?.targetUrl, one.id).toMatch(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/);
      const order = found.map((alignment) => (alignment.targetFramework?.startsWith('ESCO') ? 0 : 1));
      expect(order).toEqual([...order].sort());
    }
  });

  it('name only targets that were seen at the source', async () => {
    const links = await loadAlignments();
    const data = await Promise.all(frameworks.all.map((plugin) => loadFramework(plugin.id)));
    const sure = new Set(
      frameworks.all.flatMap((plugin, index) =>
        (data[index]?.competences ?? []).filter(isOfficial).map((one) => `${plugin.alignsAs} ${one.code}`),
      ),
    );
    const withCode = zones.flatMap((one) => links.alignmentsFor(one.id)).filter((one) => one.targetCode !== undefined);
    expect(withCode.length).toBeGreaterThan(60);
    expect(withCode.filter((one) => !sure.has(`${one.targetFramework} ${one.targetCode}`))).toEqual([]);
  });

  it('are copies: changing one changes nobody else’s', async () => {
    const links = await loadAlignments();
    links.alignmentsFor('planning').pop();
    const [first] = links.alignmentsFor('planning');
    if (first) first.targetName = 'changed';
    expect((await loadAlignments()).alignmentsFor('planning')[0]?.targetName).not.toBe('changed');
  });
});

describe('attributions', () => {
  it('name every framework and its publisher, and ESCO as ESCO asks', () => {
    expect(attributions.length).toBe(frameworks.all.length);
    expect(attributions.every((one) => one.publisher && one.text)).toBe(true);
    expect(attributions.map((one) => one.text)).toContain(
      'This service uses the ESCO classification of the European Commission.',
    );
  });
});
