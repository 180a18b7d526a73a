import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lab-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the lab as a person would. */
function lab(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/lab.ts', ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

it('reads a list line by line, in order, and goes on after a bad one', async () => {
  await writeFile(
    join(folder, 'course.html'),
    '<html lang="en"><title>Knots | A School</title><script type="application/ld+json">{"@type":"Course","name":"Knots"}</script><h1>Knots</h1>',
  );
  await writeFile(join(folder, 'shop.html'), '<title>Rope</title><p>Add to cart</p>');
  const list = [
    '{"id":"a","file":"course.html","url":"https://a.example/knots"}',
    'no json',
    '',
    '{"id":"b","file":"absent.html"}',
    '{"id":7}',
    '{"id":"c","file":"shop.html"}',
  ];
  await writeFile(join(folder, 'list.jsonl'), list.join('\r\n'));
  const { code } = await lab(['detect', '--in', join(folder, 'list.jsonl'), '--out', join(folder, 'out.jsonl')]);
  expect(code).toBe(0);
  const rows = (await readFile(join(folder, 'out.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(rows.map((row) => row.id)).toEqual(['a', null, 'b', 7, 'c']);
  expect(rows[0]).toMatchObject({
    kind: 'learning',
    type: 'course',
    detector: 'schema-org',
    why: ['structured: Course'],
    title: 'Knots',
    provider: null,
    language: 'en',
  });
  expect(rows[0]?.ms).toEqual(expect.any(Number));
  for (const bad of rows.slice(1, 4)) expect(Object.keys(bad)).toEqual(['id', 'error']);
  expect(rows[4]).toMatchObject({ kind: 'none', type: null, score: 0 });
});

it('keeps standard output for results', async () => {
  await writeFile(join(folder, 'one.html'), '<style>a{b:(</style><title>x</title>');
  const { code, out } = await lab(['detect'], `{"id":1,"file":${JSON.stringify(join(folder, 'one.html'))}}\n`);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((text) => (JSON.parse(text) as { id: number }).id),
  ).toEqual([1]);
});

it('says how it is used when it was not understood', async () => {
  const { code, out, err } = await lab(['no-such-command']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('detect --in F --out F');
});

it('fails for a list that is not there', async () => {
  const { code, err } = await lab(['detect', '--in', join(folder, 'absent.jsonl')]);
  expect(code).toBe(1);
  expect(err).toContain('absent.jsonl');
});
