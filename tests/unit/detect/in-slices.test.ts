import { expect, it } from 'vitest';
import { inSlices } from '@/lib/detect/in-slices.ts';
import { readPage, readPageInSteps } from '@/lib/detect/read-page.ts';
import { parseHtml } from '../../lab/dom.ts';

const html = `<title>Knots</title><main><h1>Knots</h1>${'<p>Tie a <a href="/k">knot</a> or two.</p>'.repeat(600)}</main>`;
const address = 'https://knots.example/x';
/** A clock that moves a millisecond each time it is looked at. */
function clock() {
  let at = 0;
  return () => at++;
}

it('reads in slices what it reads in one go', async () => {
  const slices: number[] = [];
  const { document } = parseHtml(html);
  const sliced = await inSlices(
    readPageInSteps(document, address),
    (run) => {
      slices.push(slices.length);
      queueMicrotask(() => run({ timeRemaining: () => 2 }));
    },
    clock(),
  );
  expect(slices.length).toBeGreaterThan(3);
  expect(sliced).toEqual(readPage(document, address));
});

it('stops where it is told to, and asks for nothing more', async () => {
  const ending = new AbortController();
  let asked = 0;
  const { document } = parseHtml(html);
  const read = await inSlices(
    readPageInSteps(document, address),
    (run) => {
      asked += 1;
      if (asked === 2) ending.abort();
      queueMicrotask(() => run({ timeRemaining: () => 0 }));
    },
    clock(),
    ending.signal,
  );
  expect(read).toBeNull();
  expect(asked).toBe(2);
});

it('comes to an end when what it stands on is taken out of the page', () => {
  const { document } = parseHtml(html);
  const steps = readPageInSteps(document, address);
  steps.next();
  document.querySelector('main')?.remove();
  let step = steps.next();
  for (let count = 0; !step.done && count < 100; count++) step = steps.next();
  expect(step.done).toBe(true);
});

it('passes on what goes wrong', async () => {
  function* broken(): Generator<void, string> {
    yield;
    throw new Error('broken');
  }
  const slices = inSlices(broken(), (run) => queueMicrotask(() => run({ timeRemaining: () => 0 })), clock());
  await expect(slices).rejects.toThrow('broken');
});
