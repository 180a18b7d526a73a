import { describe, expect, it } from 'vitest';
import { frameworks, isOfficial, loadAlignments, loadFramework, zones } from '@/lib/frameworks/index.ts';
import { CompetenceFramework, Words } from '@/lib/model/index.ts';

describe.each(frameworks.all.map((plugin) => [plugin.id, plugin] as const))('framework %s', (id, plugin) => {
  it('says its name, publisher and subject in both languages', () => {
    expect(plugin.shortName.length).toBeGreaterThan(2);
    expect(plugin.publisher.length).toBeGreaterThan(2);
    expect(Words.safeParse(plugin.words).success).toBe(true);
    expect(plugin.words.nl).not.toBe(plugin.words.en);
  });

  it('loads data that the model understands', async () => {
    const data = await loadFramework(id);
    expect(CompetenceFramework.parse(data).id).toBe(id);
    expect(data.competences.length).toBeGreaterThan(7);
  });

  it('gives every competence a source, and every code once', async () => {
    const { competences } = await loadFramework(id);
    expect(competences.filter((one) => !one.source)).toEqual([]);
    expect(new Set(competences.map((one) => one.code)).size).toBe(competences.length);
    expect(competences.filter((one) => !one.label.en)).toEqual([]);
  });

  it('puts competences in areas that exist', async () => {
    const { areas, competences } = await loadFramework(id);
    const known = new Set(areas.map((area) => area.id));
    expect(competences.filter((one) => one.area !== null && !known.has(one.area)).map((one) => one.code)).toEqual([]);
  });

  it('is called official only when most of its names were seen at the source', async () => {
    const { competences } = await loadFramework(id);
    const seen = competences.filter(isOfficial).length;
    if (plugin.official) expect(seen).toBeGreaterThan(0);
    else expect(seen).toBe(0);
  });

  it('is what the zones’ crosswalk says: each code exists', async () => {
    const { competences } = await loadFramework(id);
    // A zone may lean on a group of competences as well; groups stand among the areas, by address.
    const codes = new Set(competences.map((one) => one.code));
    const links = await loadAlignments();
    const missing = zones.flatMap((zone) =>
      (links.crosswalkFor(zone.id)[id] ?? []).filter((code) => !codes.has(code) && !/^http/.test(code)),
    );
    expect(missing).toEqual([]);
  });
});
