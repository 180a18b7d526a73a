import { AppError } from '../../../errors.ts';
import { jsonText, textFile } from '../../content.ts';
import type { ExportWriter } from '../../contract.ts';
import { fileName } from '../../text.ts';
import { say } from '../../words.ts';

const SIGNATURE = { en: 'signature', nl: 'handtekening' };

const writer: ExportWriter = {
  async write({ credentials, learner }) {
    const [only] = credentials;
    if (!only) throw new AppError('export-empty');
    if (credentials.length === 1) {
      return textFile(fileName(['badge', only.name], 'json'), 'application/json', jsonText(only.credential));
    }
    // Several in one file: an unsigned presentation, the standard's own envelope (VC Data Model 2.0, section 4.13).
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: credentials.map((one) => one.credential),
    };
    return textFile(fileName([learner.name, 'badges'], 'json'), 'application/json', jsonText(presentation));
  },

  preview({ credentials, language }) {
    return credentials.map(({ name, credential }) => ({
      heading: name,
      lines: Object.entries(credential).flatMap(([key, value]) =>
        key === 'proof' ? [say(SIGNATURE, language)] : key === '@context' ? [] : leaves(value, key),
      ),
    }));
  },
};
export default writer;

/** Every text of a credential with the way to it: `credentialSubject.achievement.name: …`. */
function leaves(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, path));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
  }
  return [`${path}: ${String(value)}`];
}
