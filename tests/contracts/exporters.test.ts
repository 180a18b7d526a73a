import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { codeOf } from '@/lib/errors.ts';
import {
  type ExportDocument,
  type ExportedFile,
  type Exporter,
  exporters,
  selectForExport,
} from '@/lib/export/index.ts';
import { badge, claim, evidence, experience, id, learner } from '../fixtures/cast.ts';
import { amina, card, credential, OPTIONS, PNG, readAttachment } from '../fixtures/export-cast.ts';

const SCHEMA = '../shared/data/jsonresume/schema.json';
const UNZIP = '/usr/bin/unzip';
const LANGUAGES = ['en', 'nl'];
const all = exporters.all.map((one) => [one.id, one] as const);
const portfolios = all.filter(([, one]) => one.content === 'portfolio');
const capabilities = { readAttachment };

async function write(exporter: Exporter, content: ExportDocument): Promise<ExportedFile> {
  return (await exporter.load()).write(content, capabilities);
}

/** Every text in a file: what a ZIP holds, with the names of its files; anything else as it is. */
async function textOf(file: ExportedFile): Promise<string> {
  const entries = file.mediaType === 'application/zip' ? await unzip(file) : { file: file.bytes };
  return Object.entries(entries)
    .map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`)
    .join('\n');
}

async function unzip(file: ExportedFile): Promise<Record<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(file.bytes), { useWebWorkers: false, checkSignature: true });
  const found: Record<string, Uint8Array> = {};
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) found[entry.filename] = await entry.getData(new Uint8ArrayWriter());
  }
  await reader.close();
  return found;
}

const previewOf = async (exporter: Exporter, content: ExportDocument): Promise<string> =>
  (await exporter.load())
    .preview(content)
    .flatMap((part) => [part.heading, ...part.lines])
    .join('\n');

/** A portfolio in which everything that may not leave carries the word POISON. */
function poisoned(type: 'volunteering' | 'course' | 'caring') {
  const gone = '2026-06-01T00:00:00.000Z';
  const hidden = { name: 'POISON Place', exactness: 'hidden' } as const;
  const secret = 'POISON secret';
  const open = 'I met POISON Org at POISON Place and Ria POISON helped.';
  const quoted = (quote: string, question: string) => [
    { kind: 'quote', question, quote, start: 0, end: quote.length } as const,
  ];
  return selectForExport(
    {
      learner: learner({ emails: ['POISON@example.org'], place: 'POISON town' }),
      cards: [
        card(
          experience(1, {
            type,
            title: 'A day with POISON Org',
            organisation: { name: 'POISON Org', exactness: 'general' },
            place: hidden,
            role: { ...hidden, name: 'POISON Role' },
            people: [{ id: id(71), name: 'Ria POISON', relation: '', couldConfirm: true }],
            page: {
              address: 'https://POISON.example/',
              site: 'POISON.example',
              provider: 'POISON Org',
              author: 'POISON Author',
              language: null,
            },
          }),
          {
            summary: open,
            shareable: [open],
            privateQuestions: ['feeling'],
            claims: [
              {
                claim: claim(11, id(1), { status: 'suggested', ownWords: 'POISON suggested', zone: null }),
                provenance: 'said',
              },
              {
                claim: claim(12, id(1), { status: 'declined', ownWords: 'POISON declined', zone: null }),
                provenance: 'said',
              },
              {
                claim: claim(13, id(1), { deletedAt: gone, ownWords: 'POISON deleted', zone: null }),
                provenance: 'said',
              },
              {
                claim: claim(14, id(1), { basis: quoted(secret, 'feeling'), ownWords: 'POISON private', zone: null }),
                provenance: 'said',
              },
              { claim: claim(15, id(1), { basis: quoted(secret, 'did'), note: 'POISON note' }), provenance: 'said' },
            ],
            evidence: [
              evidence(21, id(1), { privacy: 'just-for-me', narrative: secret }),
              evidence(22, id(1), { deletedAt: gone, narrative: secret }),
              evidence(23, id(1), { kind: 'photo', people: 'unasked', name: secret, attachmentId: id(61) }),
              evidence(24, id(1), {
                kind: 'link',
                name: 'Poster for POISON Org',
                address: 'https://POISON.example/poster',
              }),
            ],
          },
        ),
        card(experience(2, { title: secret, privacy: 'just-for-me' }), { summary: secret }),
        card(experience(3, { title: secret, deletedAt: gone })),
      ],
      badges: [
        badge(31, { name: secret, experienceIds: [id(2)] }),
        badge(32, { name: secret, deletedAt: gone }),
        badge(33, { name: 'Made at POISON Org', origin: 'self-issued', issuerName: 'Amina', experienceIds: [id(1)] }),
      ],
      credentials: [
        { name: secret, experienceId: id(2), credential: credential(secret) },
        { name: 'Fine', credential: credential('Fine') },
      ],
    },
    { language: 'en', generatedAt: OPTIONS.generatedAt },
  ).content;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><svg onload=alert(1)>',
  '{{constructor}} #{7*7} %0d%0a',
  '=cmd|calc!A1',
  '# [click](javascript:alert(1)) ![x](http://evil.example/x.png)',
  'שלום \u202Egnp.exe\u202C 👩‍🔬',
  '\u0000\u0007\ud800 tail',
];

/** Amina's year with hostile text in every place that takes text. */
function hostile(): ExportDocument {
  const { content } = selectForExport(amina(), OPTIONS);
  let turn = 0;
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      const kept = [
        'key',
        'type',
        'kind',
        'provenance',
        'level',
        'origin',
        'experience',
        'language',
        'generatedAt',
        'tag',
        'attachmentId',
      ];
      if (kept.includes(key) || key.endsWith('On') || key === 'address' || key === 'experiences') return value;
      turn += 1;
      return HOSTILE[turn % HOSTILE.length] ?? '';
    }
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
  };
  return poison(content) as ExportDocument;
}

describe('every exporter', () => {
  it('exists for each thing a learner takes away', () => {
    expect(exporters.all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(exporters.all.map((one) => one.content))).toEqual(new Set(['portfolio', 'credentials']));
  });

  it.each(all)('%s has words in both languages', (_id, { words }) => {
    for (const tag of LANGUAGES) {
      expect(words.label[tag]).toMatch(/^\p{Lu}/u);
      expect(words.description[tag]).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(all)('%s refuses to write an empty file', async (_id, exporter) => {
    const { content } = selectForExport({ learner: learner(), cards: [], badges: [] }, OPTIONS);
    const code = await write(exporter, content).then(() => '', codeOf);
    expect(code).toBe('export-empty');
  });

  it.each(all)('%s gives the same bytes twice, under a safe name of its own kind', async (_id, exporter) => {
    const { content } = selectForExport(amina(), OPTIONS);
    const [one, two] = [await write(exporter, content), await write(exporter, structuredClone(content))];
    expect(one.bytes.length).toBeGreaterThan(200);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(one.name).toMatch(new RegExp(`^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*\\.${exporter.extension}$`, 'u'));
    expect(one.mediaType).toBe(exporter.mediaType);
  });

  it.each(all)('%s lets nothing out that is private, unconfirmed, deleted or too exact', async (_id, exporter) => {
    for (const type of ['volunteering', 'course', 'caring'] as const) {
      const content = poisoned(type);
      const texts = [await textOf(await write(exporter, content)), await previewOf(exporter, content)];
      for (const text of texts) expect(text.match(/.{0,60}POISON.{0,40}/i)?.[0]).toBeUndefined();
    }
  });

  it.each(portfolios)('%s holds what was chosen, and its preview says so', async (_id, exporter) => {
    for (const language of LANGUAGES) {
      const { content } = selectForExport(amina(), { ...OPTIONS, language });
      const text = plainText(await textOf(await write(exporter, content)));
      const preview = await previewOf(exporter, content);
      for (const one of content.experiences) {
        for (const words of [
          one.title,
          ...one.summary.split('\n'),
          ...one.claims.flatMap((c) => [c.label, c.quote ?? c.label]),
        ]) {
          expect(text).toContain(words);
          expect(preview).toContain(words);
        }
        for (const item of one.evidence) {
          expect(text).toContain(item.name);
          expect(preview).toContain(item.name);
        }
      }
      for (const { name, issuerName } of content.badges) {
        expect(text).toContain(name);
        expect(preview).toContain(name);
        expect(preview).toContain(issuerName);
      }
    }
  });

  it.each(all)('%s survives hostile text', async (_id, exporter) => {
    const content = hostile();
    const file = await write(exporter, content);
    expect(file.bytes.length).toBeGreaterThan(200);
    expect(file.name).toMatch(/^[^<>:"/\\|?*\p{Cc}\u202A-\u202E]+$/u);
    expect(await previewOf(exporter, content)).not.toBe('');
  });
});

/** Without the escapes of HTML, Markdown and JSON, so that words can be found. */
const plainText = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\\([\\`*_{}[\]<>#|~&$])/g, '$1');

const byExtension = (extension: string, content: Exporter['content'] = 'portfolio'): Exporter => {
  const found = exporters.all.find((one) => one.extension === extension && one.content === content);
  if (!found) throw new Error(`no exporter makes .${extension}`);
  return found;
};

describe('the HTML page', () => {
  const pageOf = async (content: ExportDocument) => {
    const text = new TextDecoder().decode((await write(byExtension('html'), content)).bytes);
    return { text, page: new JSDOM(text).window.document };
  };

  it('is one accessible page that loads nothing', async () => {
    for (const language of LANGUAGES) {
      const { page, text } = await pageOf(selectForExport(amina(), { ...OPTIONS, language }).content);
      expect(page.documentElement.lang).toBe(language);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.title).toContain('Amina');
      expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
        "default-src 'none'",
      );
      expect(page.querySelectorAll('script, iframe, object, embed, link, form, base')).toHaveLength(0);
      for (const image of page.querySelectorAll('img')) {
        expect(image.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
        expect(image.getAttribute('alt')).not.toBe('');
      }
      expect(page.querySelectorAll('img')).toHaveLength(1);
      expect(text).not.toMatch(/url\(|@import|srcset|\ssrc="http/);
      const addresses = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
      expect(addresses.filter((href) => !href.startsWith('#')).sort()).toEqual([
        'https://bakery.example/',
        'https://learn.example/web-design',
      ]);
      for (const href of addresses.filter((one) => one.startsWith('#')))
        expect(page.querySelector(href)).not.toBeNull();
    }
  });

  it('says in words how far each thing can be trusted', async () => {
    const { page } = await pageOf(selectForExport(amina(), { ...OPTIONS, language: 'nl' }).content);
    const signs = [...page.querySelectorAll('article .facts .trust')].map((one) => one.textContent);
    expect(signs).toEqual(['getoond', 'uitgereikt', 'bevestigd']);
  });

  it('keeps hostile text as text', async () => {
    const { page } = await pageOf(hostile());
    expect(page.querySelectorAll('script, svg, [onerror], [onload]')).toHaveLength(0);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    for (const a of page.querySelectorAll('a')) expect(a.getAttribute('href')).toMatch(/^(https?:|#e?\w+$)/);
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('the CV as data', () => {
  const resumeOf = async (content: ExportDocument) =>
    JSON.parse(new TextDecoder().decode((await write(byExtension('json'), content)).bytes));

  it('puts each experience into the section of the one table', async () => {
    const resume = await resumeOf(selectForExport(amina(), OPTIONS).content);
    expect(resume.volunteer[0]).toMatchObject({
      organization: 'a food bank',
      position: 'Host at the door',
      startDate: '2026-03',
    });
    expect(resume.education[0]).toMatchObject({
      institution: 'Open Leercentrum',
      area: 'Web design for beginners',
      studyType: 'Course',
    });
    expect(resume.projects[0]).toMatchObject({ name: 'Cooking for my family on Sundays', startDate: '2025-09' });
    expect(resume.projects[0].description).toMatch(/^I cook/);
    expect(resume.certificates.map((one: { name: string }) => one.name)).toEqual(['Web maker, level 1', 'Planning']);
    expect(resume.skills[0]).toMatchObject({ name: 'Planning and organising', level: 'I could show others' });
    expect(resume.education[0]['x-skilltrail'].evidence[0].address).toBe('https://bakery.example/');
    expect(JSON.stringify(resume)).not.toContain('""');
  });

  it.runIf(existsSync(SCHEMA))('is valid JSON Resume (needs ../shared/data, skipped without it)', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    for (const content of [selectForExport(amina(), OPTIONS).content, poisoned('volunteering'), hostile()]) {
      validate(await resumeOf(content));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe('the evidence pack', () => {
  it('holds words, data, files and badges, in this order, and the files are whole', async () => {
    const { content } = selectForExport(amina(), OPTIONS);
    const entries = await unzip(await write(byExtension('zip'), content));
    expect(Object.keys(entries)).toEqual([
      'README.md',
      'evidence.md',
      'evidence.json',
      'files/01-the-new-queue-plan.png',
      'badges/01-web-design-for-beginners.json',
    ]);
    expect([...(entries['files/01-the-new-queue-plan.png'] ?? [])]).toEqual([...PNG]);
    const data = JSON.parse(new TextDecoder().decode(entries['evidence.json']));
    expect(data.experiences[0].evidence[0].file).toBe('files/01-the-new-queue-plan.png');
    expect(data.generatedAt).toBe(OPTIONS.generatedAt);
    expect(new TextDecoder().decode(entries['evidence.md'])).toContain(
      '[files/01-the-new-queue-plan.png](files/01-the-new-queue-plan.png)',
    );
  });

  it.runIf(existsSync(UNZIP))('opens in a program that shares no code with ours (needs unzip)', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'pack-')), 'pack.zip');
    writeFileSync(path, (await write(byExtension('zip'), hostile())).bytes);
    expect(execFileSync(UNZIP, ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
  });

  it('keeps a badge out that names what the rest holds back', async () => {
    const credentials = [{ name: 'Food', experienceId: id(1), credential: credential('Voedselbank Amersfoort') }];
    const { content } = selectForExport({ ...amina(), credentials }, OPTIONS);
    expect(
      Object.keys(await unzip(await write(byExtension('zip'), content))).filter((path) => path.startsWith('badges')),
    ).toEqual([]);
  });

  it('is readable text however hostile the words', async () => {
    const entries = await unzip(await write(byExtension('zip'), hostile()));
    const words = new TextDecoder().decode(entries['evidence.md']);
    expect(words).not.toMatch(/(?<!\\)<(script|img|svg)/);
    expect(words).not.toMatch(/(?<!\\)\]\((?!files\/)/);
    expect(
      Object.keys(entries).every((path) =>
        /^(README\.md|evidence\.(md|json)|(files|badges)\/\d\d-[\p{L}\p{N}-]+\.\w+)$/u.test(path),
      ),
    ).toBe(true);
  });

  it('does not write a pack with a hole in it', async () => {
    const { content } = selectForExport(amina(), OPTIONS);
    const writer = await byExtension('zip').load();
    const readAttachment = () => Promise.reject(new Error('gone'));
    await expect(writer.write(content, { readAttachment })).rejects.toThrow('gone');
  });
});

describe('the signed badge', () => {
  const exporter = byExtension('json', 'credentials');

  it('is exactly the credential that was handed in', async () => {
    const { content } = selectForExport(amina(), OPTIONS);
    const file = await write(exporter, content);
    expect(JSON.parse(new TextDecoder().decode(file.bytes))).toEqual(credential('Web design for beginners'));
    expect(await previewOf(exporter, content)).toContain(
      'credentialSubject.achievement.name: Web design for beginners',
    );
  });

  it('puts several into the standard’s own envelope', async () => {
    const two = ['One', 'Two'].map((name) => ({ name, credential: credential(name) }));
    const { content } = selectForExport({ ...amina(), credentials: two }, OPTIONS);
    const written = JSON.parse(new TextDecoder().decode((await write(exporter, content)).bytes));
    expect(written).toMatchObject({
      type: ['VerifiablePresentation'],
      verifiableCredential: [{ name: 'One' }, { name: 'Two' }],
    });
  });
});
