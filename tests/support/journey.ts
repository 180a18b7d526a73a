/**
 * The main job, as a learner does it: install, keep a course page in two taps, answer three small questions beside it,
 * confirm a skill, keep a volunteering page, find both in the portfolio, take four files away. Written once; `npm start`
 * shows it and the end-to-end tests run it, in both browsers. Every step is checked on the screen before it is shown.
 */
import { type TakenFile, takeFiles } from './journey-files.ts';
import { keep, type Sight, sightOf, tapVerb } from './popup.ts';
import { pressWhenShown, type Surface, shown, until } from './surface.ts';
import type { SpokenWords } from './words.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

export interface JourneyPage {
  readonly address: string;
}

/** What the learner does and says. */
export interface Story {
  readonly language: 'en' | 'nl';
  /** The page that is reflected on. */
  readonly learning: JourneyPage;
  /** The page that is only kept. */
  readonly volunteering: JourneyPage;
  /** Own words, one text a question. */
  readonly says: readonly [string, string, string];
  /** What the learner calls themselves in files. */
  readonly name: string;
}

/** One thing that truly happened. */
export interface Step {
  readonly id: string;
  readonly sentence: string;
  readonly picture?: Uint8Array;
  readonly files?: readonly TakenFile[];
}

export type Show = (step: Step) => Promise<void> | void;

/** What the journey found out on its way, for tests. */
export interface Journeyed {
  readonly titles: readonly [learning: string, volunteering: string];
  readonly skill: string;
  readonly quote: string;
  readonly files: readonly TakenFile[];
}

/** The story that the demo site tells. */
export function demoStory(origin: string): Story {
  return {
    language: 'en',
    learning: { address: `${origin}/course.html` },
    volunteering: { address: `${origin}/volunteering.html` },
    says: [
      'I explained to my neighbour step by step how to set the brakes, until she could do it herself.',
      'I found out why the chain kept slipping and solved the problem.',
      'I want to bring my sister next time.',
    ],
    name: 'Noor',
  };
}

/** Walk the whole way. Throws with a sentence at the first step that does not happen. */
export async function runJourney(world: World, story: Story, show: Show): Promise<Journeyed> {
  const words = wordsOf(story.language);
  await welcome(world, words, show);
  const learning = await keepPage(world, words, story.learning, 'first', show);
  const skill = await reflect(world, words, story, show);
  const volunteering = await keepPage(world, words, story.volunteering, 'second', show, { sayMore: false });
  const titles = [learning, volunteering] as const;
  const files = await takeFiles(world, words, { titles, ...skill, name: story.name }, show);
  return { titles, ...skill, files };
}

async function welcome(world: World, words: SpokenWords, show: Show): Promise<void> {
  const page = await world.tab('welcome.html');
  await shown(page, 'heading', words.t('welcome.title'));
  await show({
    id: 'welcome',
    sentence: 'After installing, one screen says what Skilltrail is for',
    picture: await page.photograph(),
  });
  await page.press('button', words.t('welcome.start'));
}

/** Visit a page, keep it in one tap, say what was done in a second. Returns the title the popup gave it. */
async function keepPage(
  world: World,
  words: SpokenWords,
  page: JourneyPage,
  id: string,
  show: Show,
  { sayMore = true } = {},
): Promise<string> {
  await world.visit(page.address);
  await show({ id: `${id}-page`, sentence: `The page ${page.address} is open`, picture: await world.photographPage() });

  const popup = await world.popup();
  const sight: Sight = await sightOf(popup, words);
  await show({ id: `${id}-popup`, sentence: seen(sight), picture: await popup.photograph() });

  await keep(popup, words);
  const title = await until('the title of what was kept', async () => (await popup.names('heading'))[0]);
  await show({ id: `${id}-kept`, sentence: `First tap: “${title}” is kept`, picture: await popup.photograph() });
  const verb = await tapVerb(popup);
  await show({ id: `${id}-verb`, sentence: `Second tap: “${verb}”`, picture: await popup.photograph() });
  if (sayMore) await popup.press('button', words.t('popup.sayMore'));
  return title;
}

function seen(sight: Sight): string {
  if (sight === 'nothing') return 'The popup stays quiet: nothing here to keep on its own, but a learner still may';
  return 'The popup says what the page is, from the page alone';
}

/** Three small questions beside the page, then the skill that the learner's own words show, confirmed. */
async function reflect(
  world: World,
  words: SpokenWords,
  story: Story,
  show: Show,
): Promise<{ readonly skill: string; readonly quote: string }> {
  const panel = await world.panel();
  for (const [index, text] of story.says.entries()) {
    await until(`question ${index + 1}`, async () =>
      (await panel.text()).includes(words.t('reflect.step', { at: index + 1, of: story.says.length })),
    );
    const [question] = await panel.names('heading');
    await tapChip(panel, words);
    await writeInBox(panel, text);
    await show({
      id: `question-${index + 1}`,
      sentence: `Beside the page, one small question: “${question}” A chip and a line of own words`,
      picture: await panel.photograph(),
    });
    await panel.press('button', words.t('action.next'));
  }
  await shown(panel, 'heading', words.t('reflect.title'));
  const summary = await panel.text();
  for (const text of story.says) {
    if (!summary.includes(text.replace(/\.$/, ''))) throw new Error(`The text leaves out what was written: “${text}”`);
  }
  return confirmSkill(panel, words, show);
}

async function confirmSkill(
  panel: Surface,
  words: SpokenWords,
  show: Show,
): Promise<{ readonly skill: string; readonly quote: string }> {
  await shown(panel, 'button', words.t('skills.yes'));
  const first = await panel.evaluate<{ skill: string; quote: string }>(`
    const card = document.querySelector('article');
    return { skill: card?.querySelector('h3')?.innerText.trim() ?? '', quote: card?.querySelector('mark')?.innerText.trim() ?? '' };
  `);
  if (!first.skill) throw new Error('The suggestion does not say which skill it is.');
  await show({
    id: 'suggestion',
    sentence: `A skill is pointed out, with the words that show it: ${first.skill}: “${first.quote}”`,
    picture: await panel.photograph(),
  });
  await panel.press('button', words.t('skills.yes'));
  await shown(panel, 'heading', words.t('skills.yours'));
  await show({
    id: 'confirmed',
    sentence: `“Yes, that’s me”: ${first.skill} is confirmed`,
    picture: await panel.photograph(),
  });
  return first;
}

/** Tap the first chip of the question on screen. */
async function tapChip(panel: Surface, words: SpokenWords): Promise<void> {
  const controls = [
    'popup.openTrail',
    'reflect.example',
    'action.next',
    'action.back',
    'action.skip',
    'reflect.enough',
  ];
  const known = controls.map((key) => words.t(key));
  const chip = (await panel.names('button')).find((name) => name !== '' && !known.includes(name));
  if (!chip) throw new Error('The question has no chips.');
  await pressWhenShown(panel, 'button', chip);
}

/** Write own words in the one text box of the question. */
async function writeInBox(panel: Surface, text: string): Promise<void> {
  const [box] = await panel.names('textbox');
  if (!box) throw new Error('The question has no room for own words.');
  await panel.write(box, text);
  await until('the words to stand in the box', async () => (await panel.held(box)) === text);
}
