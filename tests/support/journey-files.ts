/** The last part of the journey: both pages in the portfolio, the skill with its proof, and four files to take away. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkBadge, checkPack, checkPortfolioPage, checkResume, type Facts } from './file-checks.ts';
import type { Show } from './journey.ts';
import { pressWhenShown, type Surface, shown, until } from './surface.ts';
import type { SpokenWords } from './words.ts';
import type { World } from './world.ts';

export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A kind of file, by how its choice is called in either language, and what has to be true of the file. */
interface Kind {
  readonly id: string;
  readonly choice: RegExp;
  readonly sentence: string;
  /** One entry at a time. */
  readonly single?: boolean;
  readonly check: (file: TakenFile, facts: Facts) => Promise<void> | void;
}

const KINDS: readonly Kind[] = [
  { id: 'resume', choice: /JSON Resume/, sentence: 'A CV as JSON Resume names both and the skill', check: checkResume },
  {
    id: 'page',
    choice: /^Portfoliopagina|^Portfolio page/,
    sentence: 'A portfolio page that opens anywhere shows both, with the words that prove the skill',
    check: checkPortfolioPage,
  },
  {
    id: 'pack',
    choice: /^Bewijspakket|^Evidence pack/,
    sentence: 'An evidence pack holds it all as text and as data',
    check: checkPack,
  },
  {
    id: 'badge',
    choice: /Open Badges 3\.0/,
    sentence: 'A signed Open Badge for the first one, and its signature holds',
    single: true,
    check: checkBadge,
  },
];

/** Look at the portfolio, then take one file of each kind; each is read back and checked before it is shown. */
export async function takeFiles(
  world: World,
  words: SpokenWords,
  facts: Facts,
  show: Show,
): Promise<readonly TakenFile[]> {
  const page = await world.tab('portfolio.html');
  await pressWhenShown(page, 'link', words.t('portfolio.trail'));
  for (const title of facts.titles) {
    await until(`“${title}” in the portfolio`, async () => (await page.text()).includes(title));
  }
  await show({
    id: 'portfolio',
    sentence: `The portfolio shows “${facts.titles[0]}” and “${facts.titles[1]}”`,
    picture: await page.photograph(),
  });

  await page.press('link', words.t('portfolio.skills'));
  await until(`${facts.skill} with its proof`, async () => {
    const text = await page.text();
    return text.includes(facts.skill) && text.includes(facts.quote);
  });
  await show({
    id: 'skills',
    sentence: `${facts.skill} stands there with the learner’s own words`,
    picture: await page.photograph(),
  });

  await page.press('link', words.t('export.title'));
  await shown(page, 'heading', words.t('export.title'));
  await page.write(words.t('export.name'), facts.name);
  const taken: TakenFile[] = [];
  for (const kind of KINDS) {
    await pressWhenShown(page, 'radio', kind.choice);
    if (kind.single) await pressWhenShown(page, 'radio', new RegExp(`^${escaped(facts.titles[0])}`));
    await until('the preview to tell what goes into the file', async () => {
      // A choice is looked at after a short rest, and so is what the last file left in the diary: settled is settled twice.
      if (!(await previewed(page, facts.titles[0]))) return false;
      await pause(400);
      return previewed(page, facts.titles[0]);
    });
    const picture = await page.photograph();
    const file = await downloaded(world, () => pressWhenShown(page, 'button', words.t('export.save')));
    await kind.check(file, facts);
    await show({ id: `take-${kind.id}`, sentence: kind.sentence, picture, files: [file] });
    taken.push(file);
  }
  return taken;
}

/** Whether the preview of the file names an entry and its button can be pressed. */
function previewed(page: Surface, title: string): Promise<boolean> {
  return page.evaluate<boolean>(`
    const preview = document.querySelector('[aria-labelledby="export-preview"]');
    return preview?.getAttribute('aria-busy') === 'false' && preview.innerText.includes(${JSON.stringify(title)})
      && [...preview.querySelectorAll('button')].every((button) => !button.disabled);
  `);
}

/** The file that a press brings into the folder of downloads, once it is whole. */
async function downloaded(world: World, press: () => Promise<void>): Promise<TakenFile> {
  const list = () => (existsSync(world.downloads) ? readdirSync(world.downloads) : []);
  const before = new Set(list());
  await press();
  const name = await until('the file to be downloaded', async () =>
    list().find((one) => !before.has(one) && !/\.(crdownload|part|tmp)$|^\.org\.chromium/.test(one)),
  );
  const path = join(world.downloads, name);
  let size = -1;
  await until('the file to be whole', async () => {
    const now = statSync(path).size;
    const whole = now > 0 && now === size && !list().some((one) => one.startsWith(name) && one.endsWith('.part'));
    size = now;
    return whole;
  });
  const bytes = readFileSync(path);
  rmSync(path);
  return { name, bytes };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
