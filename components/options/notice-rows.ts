import type { Attribution } from './About.tsx';

/** What the columns of the tables are called, by what they hold. */
const COLUMNS = {
  name: ['package', 'file', 'framework'],
  licence: ['licence', 'licence or condition'],
  by: ['whose', 'taken from', 'publisher'],
  address: ['page'],
} as const;
type Column = keyof typeof COLUMNS;

/**
 * The rows of NOTICE.md's tables, so that the About page and the file that travels with the code say the same.
 * @param markdown tables with a heading of the names above; tables with other headings are left out
 */
export function noticeRows(markdown: string): Attribution[] {
  const rows: Attribution[] = [];
  let heading: string[] | undefined;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      heading = undefined;
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/[`*]/g, ''));
    if (!heading) heading = cells;
    else if (!/^-+$/.test(cells[0] ?? '')) rows.push(...attribution(heading, cells));
  }
  return rows;
}

function attribution(heading: readonly string[], cells: readonly string[]): Attribution[] {
  const cell = (column: Column) =>
    cells[heading.findIndex((one) => (COLUMNS[column] as readonly string[]).includes(one))];
  const [name, by, licence] = [cell('name'), cell('by'), cell('licence')];
  if (!name || !by || !licence) return [];
  const address = /^https:\/\/\S+$/.exec(cell('address') ?? '')?.[0];
  return [{ name, by, licence, ...(address ? { address } : {}) }];
}
