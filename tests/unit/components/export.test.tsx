// @vitest-environment jsdom
import '../../support/fake-extension.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNotices } from '@/components/hooks/use-notices.ts';
import { TakeAwayPlace } from '@/components/portfolio/Places.tsx';
import { PortfolioShell } from '@/components/portfolio/PortfolioShell.tsx';
import { type ExportChoice, prepareExport } from '@/lib/actions/export-portfolio.ts';
import { exporters } from '@/lib/export/index.ts';
import { entryId, freshStore, until } from './living.ts';
import { type Rendered, render } from './render.tsx';

const saved = vi.hoisted(() => ({ files: [] as { name: string; content: Blob }[] }));
vi.mock('@/lib/browser/index.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: (name: string, content: Blob) => void saved.files.push({ name, content }),
}));

let shown: Rendered | undefined;
beforeEach(() => {
  saved.files.length = 0;
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

function Tab({ id = null }: { readonly id?: string | null }) {
  const telling = useNotices();
  return (
    <PortfolioShell
      parts={[]}
      current={{ id: 'take-away', exactly: true }}
      optionsHref="options.html"
      holder={null}
      notice={telling.notice}
      trouble={telling.trouble}
      onCloseNotice={telling.closeNotice}
      onTryAgain={telling.tryAgain}
      onSkip={() => {}}
    >
      <TakeAwayPlace id={id} telling={telling} />
    </PortfolioShell>
  );
}

const PORTFOLIOS = exporters.all.filter((one) => one.content === 'portfolio');
const BADGES = exporters.all.filter((one) => one.content === 'credentials');
const text = () => shown?.box.textContent ?? '';
const says = (words: string) => until(`“${words}”`, () => text().includes(words));
/** The sheet, line by line. */
const sheet = () =>
  [...(shown?.box.querySelectorAll('[tabindex="0"][lang] h3, [tabindex="0"][lang] p') ?? [])].map(
    (one) => one.textContent ?? '',
  );
const save = () => shown?.find('button', 'Save the file')[0] as HTMLButtonElement | undefined;
const isReady = () => until('the file to be looked at', () => save()?.disabled === false);

const lines = async (choice: Partial<ExportChoice>) => {
  const whole = { exporter: '', language: 'en', experienceIds: null, exact: false, contact: false, ...choice };
  return (await prepareExport(whole)).preview.flatMap((part) => [part.heading, ...part.lines]);
};

describe('taking something away', () => {
  it.each(PORTFOLIOS.map((one) => [one.id, one] as const))(
    '%s: the preview is the exporter’s own, line by line',
    async (id, exporter) => {
      await freshStore(5);
      shown = await render(<Tab />);
      await isReady();
      await shown.press(exporter.words.label.en);
      const wanted = await lines({ exporter: id });
      expect(wanted.length).toBeGreaterThan(3);
      await until('the same lines', () => JSON.stringify(sheet()) === JSON.stringify(wanted));
      expect(await shown.trouble()).toEqual([]);
    },
  );

  it('keeps exact places and what is just for the learner here, and says so', async () => {
    await freshStore(5);
    shown = await render(<Tab />);
    await isReady();
    expect(sheet().join('\n')).not.toContain('De Brug');
    expect(sheet().join('\n')).not.toContain('grandmother');
    const held = shown.box.querySelector('section[aria-labelledby="export-preview"] ul')?.textContent ?? '';
    expect(held).toContain('Just for you: Looking after my grandmother on Wednesdays');
    expect(held).toContain('Handed out parcels at the food bank');
    await shown.press('Tell places, organisations and days exactly');
    await until('the exact name', () => sheet().join('\n').includes('Food bank De Brug'));
    expect(sheet().join('\n')).not.toContain('grandmother');
  });

  it('writes the file in a language of its own', async () => {
    await freshStore(1);
    shown = await render(<Tab />);
    await isReady();
    await shown.press('Nederlands');
    await until('Dutch', () => sheet().join('\n').includes('Vrijwilligerswerk'));
    expect(shown.box.querySelector('[tabindex="0"][lang]')?.getAttribute('lang')).toBe('nl');
    expect(text()).toContain('What goes into the file');
  });

  it('puts mail and town in only when asked', async () => {
    const learner = await freshStore(1);
    const me = (await learner.all('learners'))[0];
    await learner.write([
      { table: 'learners', id: me?.id ?? '', patch: { name: 'Noor', emails: ['noor@example.org'], place: 'Utrecht' } },
    ]);
    shown = await render(<Tab />);
    await until('the name', () => sheet().includes('Noor'));
    expect(sheet()).not.toContain('noor@example.org');
    await shown.press('Put my e-mail and town in');
    await until('the mail address', () => sheet().includes('noor@example.org') && sheet().includes('Utrecht'));
  });

  it('takes only what was ticked', async () => {
    await freshStore(3);
    shown = await render(<Tab />);
    await isReady();
    await shown.press('I choose myself');
    await says('Tick at least one thing');
    expect(save()?.disabled).toBe(true);
    await shown.press('Captain of the under-17 team');
    await isReady();
    const wanted = await lines({ exporter: PORTFOLIOS[0]?.id ?? '', experienceIds: [entryId(2)] });
    await until('that one', () => JSON.stringify(sheet()) === JSON.stringify(wanted));
    expect(text()).toContain('1 ticked');
  });

  it('asks for one thing where a file is about one', async () => {
    await freshStore(3);
    shown = await render(<Tab />);
    await isReady();
    for (const { words } of BADGES) {
      await shown.press(words.label.en);
      await says('Choose one thing, and you see here what its badge will say.');
      expect(save()?.disabled).toBe(true);
      expect(shown.find('input[type=radio]').length).toBeGreaterThan(3);
    }
    expect(BADGES.length).toBeGreaterThan(0);
  });

  it('saves the file that was shown, and writes down that it left', async () => {
    const learner = await freshStore(2);
    shown = await render(<Tab />);
    await isReady();
    expect(text()).toContain('Nothing has left this device.');
    await shown.press('Save the file');
    const file = await until('a file', () => saved.files[0]);
    await says(`Saved as ${file.name}.`);
    const [share] = await learner.all('shares');
    expect(share).toMatchObject({ to: file.name, size: file.content.size, experienceIds: [entryId(0), entryId(1)] });
    await until('a line in the diary', () => shown?.find('section[aria-labelledby="export-diary"] li', file.name)[0]);
    expect(await shown.trouble()).toEqual([]);
    await shown.speak('nl');
    expect(await shown.trouble()).toEqual([]);
  });

  it('makes no file of nothing', async () => {
    await freshStore(0);
    shown = await render(<Tab />);
    await says('There is nothing in this yet, so no file was made.');
    expect(save()).toBeUndefined();
    expect(await shown.trouble()).toEqual([]);
  });
});
