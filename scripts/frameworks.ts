/**
 * Writes the data files of `lib/frameworks` from one file of collected facts.
 *
 *   node scripts/frameworks.ts FACTS.json
 *
 * The facts hold frameworks, competences (each with source and status) and the skill zones with their alignments.
 * What is only remembered (status `unconfirmed`) is kept with that status; a translated name that is unconfirmed is
 * left out; an alignment is written only when its target's name and address were seen in the source.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Fact {
  readonly id?: string;
  readonly uri?: string;
  readonly label: Record<string, string>;
  readonly label_other?: Record<string, { text: string; status: string }>;
  readonly area?: string;
  readonly groups?: readonly string[];
  readonly status?: string;
  readonly source: string;
  readonly en_status?: string;
  readonly esco_uri?: string;
  readonly esco_label?: string;
  readonly esco_status?: string;
}
interface FrameworkFacts {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly year?: number;
  readonly uri?: string;
  readonly page?: string;
  readonly licence?: string;
  readonly areas?: readonly Fact[];
  readonly groups?: readonly Fact[];
  readonly competences: readonly Fact[];
}
interface Target {
  readonly type: readonly string[];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetCode?: string;
  readonly targetFramework: string;
  readonly targetType?: string;
}
interface ZoneFacts {
  readonly id: string;
  readonly cluster: string;
  readonly label: Record<string, string>;
  readonly description: Record<string, string>;
  readonly alignment: readonly Target[];
  readonly crosswalk_without_url: readonly { framework: string; code: string }[];
}
interface Facts {
  readonly sources: Record<string, string>;
  readonly frameworks: readonly FrameworkFacts[];
  readonly skill_zones: readonly ZoneFacts[];
}

/** Our id → its name inside the alignments, and what the facts leave open (page a reader can open, licence as found). */
const KEPT: Record<string, { names: string[]; page: string | null; licence: string | null; year: number | null }> = {
  'esco-tsc': {
    names: ['ESCO v1.2.0'],
    page: 'https://esco.ec.europa.eu/en/classification/skill_main',
    licence: 'Free reuse with attribution: this service uses the ESCO classification of the European Commission',
    year: 2024,
  },
  lifecomp: {
    names: ['LifeComp'],
    page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC120911',
    licence: 'CC BY 4.0',
    year: 2020,
  },
  digcomp22: {
    names: ['DigComp 2.2'],
    page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415',
    licence: 'CC BY 4.0',
    year: 2022,
  },
  digcomp30: {
    names: [],
    page: 'https://joint-research-centre.ec.europa.eu/digcomp/digcomp-framework_en',
    licence: null,
    year: 2025,
  },
  entrecomp: {
    names: ['EntreComp'],
    page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC101581',
    licence: 'Reproduction authorised provided the source is acknowledged',
    year: 2016,
  },
  greencomp: {
    names: ['GreenComp'],
    page: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128040',
    licence: null,
    year: 2022,
  },
  keycomp2018: {
    names: ['EU key competences for lifelong learning'],
    page: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018H0604(01)',
    licence: null,
    year: 2018,
  },
  slo21: {
    names: ['SLO 21e-eeuwse vaardigheden'],
    page: 'https://magazines.slo.nl/21e-eeuwse-vaardigheden/overzicht/',
    licence: null,
    year: null,
  },
  rfcdc: {
    names: ['RFCDC (unconfirmed list)'],
    page: 'https://www.coe.int/en/web/reference-framework-of-competences-for-democratic-culture/model',
    licence: null,
    year: 2018,
  },
  youthgoals: { names: ['European Youth Goals'], page: null, licence: null, year: 2018 },
};

/** The name that is free of remarks, as an alignment and a list show it. */
const NAMES: Record<string, string> = {
  keycomp2018: 'EU key competences for lifelong learning (Council Recommendation of 22 May 2018)',
  slo21: 'SLO 21e-eeuwse vaardigheden',
  rfcdc: 'Reference Framework of Competences for Democratic Culture',
};

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: node scripts/frameworks.ts FACTS.json');
  process.exit(2);
}
const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts;
const home = join(import.meta.dirname, '..', 'lib', 'frameworks');
const write = (file: string, data: unknown) => writeFileSync(join(home, file), `${JSON.stringify(data, null, 1)}\n`);
const uri = (text: string | undefined) => (text && /^https?:\/\/\S+$/.test(text) ? text : null);
const source = (id: string) => facts.sources[id] ?? id;

const frameworks = Object.entries(KEPT).map(([id, kept]) => {
  const found = facts.frameworks.find((one) => one.id === id);
  if (!found) throw new Error(`no facts about ${id}`);
  // A group stands in the classification's own files, next to the competences it holds.
  const groups = (found.groups ?? []).map((group) => ({ status: 'confirmed', ...group }));
  return { id, kept, found, facts: [...found.competences, ...groups] };
});

for (const { id, kept, found } of frameworks) {
  const groups = (found.groups ?? []).map(({ id: group, area, label }) => ({ id: group, area, label }));
  mkdirSync(join(home, 'frameworks', id, 'data'), { recursive: true });
  write(`frameworks/${id}/data/competences.json`, {
    id,
    name: NAMES[id] ?? found.name,
    publisher: found.publisher,
    year: found.year ?? kept.year,
    page: kept.page,
    licence: kept.licence,
    source: [...new Set(found.competences.map((one) => source(one.source)))].join('; '),
    areas: [
      ...(found.areas ?? []).map((area) => ({ id: area.id, label: area.label })),
      ...groups.map(({ id: group, label }) => ({ id: group, label })),
      ...implicitAreas(found),
    ],
    levels: [],
    competences: found.competences.map((one) => ({
      code: one.id ?? one.uri,
      label: names(one),
      uri: uri(one.uri ?? one.esco_uri),
      area: one.area ?? one.groups?.[0] ?? null,
      status: one.status ?? 'unconfirmed',
      source: source(one.source),
    })),
  });
}

/** Areas that are only named on the competences themselves. */
function implicitAreas(found: FrameworkFacts) {
  const named = new Set((found.areas ?? []).map((area) => area.id));
  const own = new Set(found.competences.flatMap((one) => (one.area && !named.has(one.area) ? [one.area] : [])));
  return [...own].map((area) => ({ id: area, label: { en: area } }));
}

function names(one: Fact): Record<string, string> {
  const others = Object.entries(one.label_other ?? {}).filter(([, name]) => name.status === 'confirmed');
  return { ...one.label, ...Object.fromEntries(others.map(([tag, name]) => [tag, name.text])) };
}

write(
  'data/zones.json',
  facts.skill_zones.map(({ id, cluster, label, description }) => ({ id, cluster, label, description })),
);

const idOf = (name: string) =>
  frameworks.find(({ kept }) => kept.names.includes(name.replace(/ \(T[\d.]+\)$/, '')))?.id;
const factOf = (id: string, target: Target) =>
  frameworks
    .find((one) => one.id === id)
    ?.facts.find((one) => (target.targetCode ? one.id === target.targetCode : one.uri === target.targetUrl));

const frameworkName = (id: string | undefined) => KEPT[id ?? '']?.names[0] ?? '';

/** The target as it may be written into a badge; null when its name or address was not seen in the source. */
function confirmed(target: Target): Target | null {
  const id = idOf(target.targetFramework);
  const fact = id ? factOf(id, target) : undefined;
  if (!fact) return null;
  // A name that was only translated for us is no official name: the badge carries the publisher's own.
  const official = fact.en_status ? fact.label_other?.nl?.text : undefined;
  if (fact.status === 'confirmed')
    return { ...target, targetName: official ?? target.targetName, targetFramework: frameworkName(id) };
  // The framework's own list was seen in a secondary copy only, but ESCO carries the same competence as a concept of
  // its own, whose name and address are sure: that is what may be said.
  if (fact.esco_uri && fact.esco_label && fact.esco_status?.startsWith('confirmed')) {
    return {
      type: ['Alignment'],
      targetName: fact.esco_label,
      targetUrl: fact.esco_uri,
      targetFramework: 'ESCO v1.2.0',
      ...(target.targetType ? { targetType: target.targetType } : {}),
    };
  }
  return null;
}

const alignments = facts.skill_zones.map((zone) => {
  const kept = zone.alignment.flatMap((target) => confirmed(target) ?? []);
  const isEsco = (target: Target) => target.targetFramework.startsWith('ESCO');
  const ordered = [...kept.filter(isEsco), ...kept.filter((target) => !isEsco(target))];
  const unique = ordered.filter(
    (target, index) =>
      ordered.findIndex((other) => other.targetUrl === target.targetUrl && other.targetCode === target.targetCode) ===
      index,
  );
  const crosswalk: Record<string, string[]> = {};
  const add = (framework: string | undefined, code: string) => {
    if (framework && !crosswalk[framework]?.includes(code))
      crosswalk[framework] = [...(crosswalk[framework] ?? []), code];
  };
  for (const target of zone.alignment) add(idOf(target.targetFramework), target.targetCode ?? target.targetUrl);
  for (const { framework, code } of zone.crosswalk_without_url) add(idOf(framework), code);
  return { id: zone.id, alignment: unique, crosswalk };
});
write('data/alignments.json', alignments);

const written = alignments.reduce((sum, zone) => sum + zone.alignment.length, 0);
console.log(`${frameworks.length} frameworks, ${facts.skill_zones.length} zones, ${written} confirmed alignments`);
