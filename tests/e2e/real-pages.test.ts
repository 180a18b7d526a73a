import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools.ts';
import { packageFolder } from '../support/packages.ts';
import { keep, sightOf } from '../support/popup.ts';
import { type LocalServer, savedPages, serve } from '../support/servers.ts';
import { wordsOf } from '../support/words.ts';
import { chromiumWorld, type World } from '../support/world.ts';

const DATA = join(ROOT, '../shared/data/pages');
const LIST = join(DATA, 'pages.jsonl');

/** Real pages of real sites, by the ids of the collection: two of each kind in English and in Dutch, and quiet ones. */
const CHOSEN = [
  ['2d4bd0177f', 'learning'],
  ['9723dea675', 'learning'],
  ['bb01826944', 'learning'],
  ['01142e8efd', 'learning'],
  ['ccc4baadc5', 'volunteering'],
  ['edf05001f3', 'volunteering'],
  ['b8279206ce', 'volunteering'],
  ['f0792bf511', 'volunteering'],
  ['007f1724ce', 'none'],
] as const;

interface Row {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

if (!existsSync(LIST))
  console.info('skipped: the collection of real pages is not beside the project (../shared/data/pages)');

describe.skipIf(!existsSync(LIST))('real pages, under their own addresses', () => {
  const words = wordsOf('en');
  let servers: LocalServer[];
  let world: World;
  const rows = new Map<string, Row>();
  beforeAll(async () => {
    for (const line of readFileSync(LIST, 'utf8').split('\n').filter(Boolean)) {
      const row: Row = JSON.parse(line);
      if (CHOSEN.some(([id]) => id === row.id)) rows.set(row.id, row);
    }
    const pages = savedPages(new Map([...rows.values()].map(({ url, file }) => [url, readFileSync(join(DATA, file))])));
    const [http, https] = [await serve(pages, 'http'), await serve(pages, 'https')];
    servers = [http, https];
    const hosts = Object.fromEntries(
      [...rows.values()].map(({ url }) => {
        const { hostname, protocol } = new URL(url);
        return [hostname, protocol === 'https:' ? https.port : http.port];
      }),
    );
    world = await chromiumWorld({ extension: packageFolder('chrome'), hosts });
  });
  afterAll(async () => {
    await world?.leave();
    await Promise.all(servers.map((server) => server.close()));
  });

  it.each(CHOSEN)('%s is %s', async (id, label) => {
    const { url } = rows.get(id) ?? {};
    expect(url).toBeDefined();
    await world.visit(url ?? '');
    const popup = await world.popup();
    const sight = await sightOf(popup, words);
    const kind =
      sight === 'nothing'
        ? 'none'
        : (await popup.text()).includes(words.t('type.volunteering'))
          ? 'volunteering'
          : 'learning';
    expect(kind, await popup.text()).toBe(label);
    if (label !== 'none') await keep(popup, words);
  });
});
