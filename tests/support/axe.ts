/** axe, run inside a page of the extension in either browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe finds wrong by WCAG 2.2 AA and its own good practice, one line each; an empty list is what is hoped for.
 * The script runs beside the page's own, so that the page's content security policy is the store's.
 */
export async function axe(surface: Surface): Promise<readonly string[]> {
  const violations = await surface.evaluate<readonly Violation[]>(`
    ${SOURCE}
    const axe = globalThis.axe ?? window.axe;
    // A colour on its way to another is judged where it arrives.
    const moving = document.getAnimations().map((one) => one.finished.catch(() => undefined));
    await Promise.race([Promise.all(moving), new Promise((done) => setTimeout(done, 1000))]);
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return result.violations.map(({ id, impact, help, nodes }) => ({
      id, impact, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  `);
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}
