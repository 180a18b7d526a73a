import { AppError } from '@/lib/errors.ts';
import {
  type ExportedFile,
  type ExportInput,
  exporters,
  type PreviewPart,
  type Selection,
  selectForExport,
} from '@/lib/export/index.ts';
import type { AchievementCredential, Badge } from '@/lib/model/index.ts';
import type { Card } from '@/lib/portfolio/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';
import { draftCredential, issueCredential } from './issue-credential.ts';
import { readLearner, readPortfolio } from './read-portfolio.ts';
import { exportCard } from './share-card.ts';

/** What a learner chose to take away. */
export interface ExportChoice {
  readonly exporter: string;
  /** Language of the file, apart from the interface's. */
  readonly language: string;
  /** All entries when null. */
  readonly experienceIds: readonly string[] | null;
  /** Put exact places, organisations and dates of volunteering in. */
  readonly exact: boolean;
  /** Put mail addresses and home town in. */
  readonly contact: boolean;
}

/** Everything the export dialog shows before anything leaves. */
export interface PreparedExport {
  readonly choice: ExportChoice;
  readonly selection: Selection;
  readonly preview: readonly PreviewPart[];
  readonly cards: readonly Card[];
  readonly badges: readonly Badge[];
}

type Credential = NonNullable<ExportInput['credentials']>[number];

/**
 * Gathers exactly what would go into the file. For a badge that is what would be signed; signing waits for the word go.
 * @throws AppError `export-empty` when nothing is left that may leave
 */
export async function prepareExport(choice: ExportChoice): Promise<PreparedExport> {
  const chosen = choice.experienceIds ? new Set(choice.experienceIds) : null;
  const portfolio = await readPortfolio();
  const cards = portfolio.cards.filter(({ experience }) => !chosen || chosen.has(experience.id));
  const credentials = await credentialsFor(choice, cards, draftCredential);
  const badges = chosen ? badgesOf(cards) : portfolio.badges;
  const selection = await select({ choice, cards, badges }, credentials, now());
  const writer = await exporters.get(choice.exporter).load();
  return { choice, selection, preview: writer.preview(selection.content), cards, badges };
}

/**
 * Writes the file that was previewed, and a line in the diary of what left.
 * @throws AppError `export-empty`, `export-failed`; for a badge also what `issueCredential` throws
 */
export async function writeExport(prepared: PreparedExport): Promise<ExportedFile> {
  const { choice, cards } = prepared;
  const signed = await credentialsFor(choice, cards, async (...about) => (await issueCredential(...about)).credential);
  const { generatedAt } = prepared.selection.content;
  const { content } = signed.length > 0 ? await select(prepared, signed, generatedAt) : prepared.selection;
  const { learner } = await openStore();
  const writer = await exporters.get(choice.exporter).load();
  const file = await writer.write(content, {
    readAttachment: async (id) => {
      const found = await learner.getAttachment(id);
      if (!found) throw new AppError('record-missing', { details: { attachment: id } });
      const bytes = new Uint8Array(await found.blob.arrayBuffer());
      return { name: found.attachment.name, mediaType: found.attachment.mediaType, bytes };
    },
  });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.bytes));
  await learner.write([
    {
      table: 'shares',
      put: {
        id: newId(),
        at: now(),
        kind: signed.length > 0 ? 'badge' : 'export',
        via: choice.exporter,
        to: file.name,
        experienceIds: cards.map(({ experience }) => experience.id),
        size: file.bytes.length,
        sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        note: '',
      },
    },
  ]);
  return file;
}

async function credentialsFor(
  choice: ExportChoice,
  cards: readonly Card[],
  make: (card: Card, language: string, exact: boolean) => Promise<AchievementCredential>,
): Promise<Credential[]> {
  if (exporters.get(choice.exporter).content !== 'credentials') return [];
  const credentials: Credential[] = [];
  for (const card of cards) {
    if (card.experience.privacy === 'just-for-me') continue;
    const credential = await make(card, choice.language, choice.exact);
    credentials.push({ name: card.experience.title, credential, experienceId: card.experience.id });
  }
  return credentials;
}

function badgesOf(cards: readonly Card[]): Badge[] {
  return [...new Map(cards.flatMap((card) => card.badges).map((badge) => [badge.id, badge])).values()];
}

async function select(
  { choice, cards, badges }: Pick<PreparedExport, 'choice' | 'cards' | 'badges'>,
  credentials: readonly Credential[],
  generatedAt: string,
): Promise<Selection> {
  return selectForExport(
    {
      learner: await readLearner(),
      cards: cards.map((card) => exportCard(card, choice.language)),
      badges,
      credentials,
    },
    {
      language: choice.language,
      generatedAt,
      contact: choice.contact,
      ...(choice.exact ? { exactFor: new Set(cards.map(({ experience }) => experience.id)) } : {}),
    },
  );
}
