import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeRows } from '@/components/options/notice-rows.ts';

describe('the rows of NOTICE.md', () => {
  const rows = noticeRows(readFileSync(new URL('../../NOTICE.md', import.meta.url), 'utf8'));

  it('name a package, a context and a framework with whose they are and under which licence', () => {
    expect(rows).toContainEqual({ name: 'dexie', by: 'David Fahlander', licence: 'Apache-2.0' });
    expect(rows.find((row) => row.name.startsWith('clr-2.0.0.json'))?.by).toContain('1EdTech');
    expect(rows.find((row) => row.name.startsWith('LifeComp'))).toMatchObject({
      by: 'European Commission, Joint Research Centre, 2020',
      licence: 'CC BY 4.0',
      address: expect.stringMatching(/^https:/),
    });
  });

  it('leave out headings and dividing lines', () => {
    expect(rows.some((row) => /^-+$|^package$|^file$/.test(row.name))).toBe(false);
  });
});
