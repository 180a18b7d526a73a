import { readFile } from 'node:fs/promises';
import { verifyBadge } from '@/lib/credential/index.ts';
import { codeOf } from '@/lib/errors.ts';
import type { LabCommand } from '../contract.ts';

/** Badges in any form through the verifier of the extension; nothing is fetched. */
export const command: LabCommand = {
  name: 'verify',
  help: 'FILE…               badges (JSON, JWT, PNG, SVG) → what is sure about each; valid: null when something could not be checked',
  async run(files) {
    if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
      process.stderr.write('verify: name the files of the badges\n');
      return 2;
    }
    let unreadable = 0;
    for (const file of files) {
      const line = await lineFor(file);
      if ('error' in line) unreadable++;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
    if (unreadable > 0) process.stderr.write(`verify: ${unreadable} file(s) hold no badge that could be read\n`);
    return 0;
  },
};

/** What is no badge at all is answered with `valid: false`, no checks, and why. */
async function lineFor(file: string): Promise<object> {
  try {
    const report = await verifyBadge(await readFile(file), { now: () => new Date().toISOString() });
    return {
      file,
      format: report.format,
      valid: report.valid,
      checks: report.checks.map(({ id, ok, message, reason, detail }) => ({ id, ok, message, reason, detail })),
      achievement: report.achievement.name || null,
      issuer: report.issuer.name || report.issuer.id || null,
      issuerId: report.issuer.id || null,
      container: report.container,
      issuedAt: report.issuedAt,
      expiresAt: report.expiresAt,
      selfIssued: report.selfIssued,
    };
  } catch (error) {
    const why = error instanceof Error && 'details' in error ? error.details : String(error);
    return { file, format: null, valid: false, checks: [], achievement: null, issuer: null, error: codeOf(error), why };
  }
}
