import type { Words } from '../../../model/text.ts';
import { aboutLines, badgeFacts, factsOf } from '../../content.ts';
import type { ExportDocument, ExportEvidence, ExportExperience } from '../../document-model.ts';
import { EVIDENCE_WORDS, HEADINGS, LEVEL_WORDS, monthInWords, PROVENANCE_WORDS, say } from '../../words.ts';

const w = (en: string, nl: string): Words => ({ en, nl });

export const PACK_WORDS = {
  title: w('Evidence pack', 'Bewijspakket'),
  intro: w(
    'This pack was put together by the person it is about. They chose what is in it.',
    'Dit pakket is samengesteld door degene over wie het gaat. Die koos zelf wat erin zit.',
  ),
  words: w('everything to read', 'alles om te lezen'),
  data: w('the same for other programs', 'hetzelfde voor andere programma’s'),
  files: w('photos and other files', 'foto’s en andere bestanden'),
  badges: w('signed badges, for a badge checker', 'ondertekende badges, voor een badgechecker'),
  signs: w('What the signs mean', 'Wat de tekens betekenen'),
} as const;

/** Attachment id → where its file stands in the pack. */
export type FilePaths = ReadonlyMap<string, string>;

/** The first thing to open: what the pack is and what is where. */
export function readme(content: ExportDocument, hasFiles: boolean, hasBadges: boolean): string {
  const { language } = content;
  const lines = [
    `# ${say(PACK_WORDS.title, language)}${content.learner.name ? `: ${plain(content.learner.name)}` : ''}`,
    '',
    say(PACK_WORDS.intro, language),
    '',
    `- [evidence.md](evidence.md): ${say(PACK_WORDS.words, language)}`,
    `- [evidence.json](evidence.json): ${say(PACK_WORDS.data, language)}`,
    ...(hasFiles ? [`- files: ${say(PACK_WORDS.files, language)}`] : []),
    ...(hasBadges ? [`- badges: ${say(PACK_WORDS.badges, language)}`] : []),
    '',
    `## ${say(PACK_WORDS.signs, language)}`,
    '',
    ...Object.values(PROVENANCE_WORDS).map(
      ({ label, meaning }) => `- **${say(label, language)}**: ${say(meaning, language)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Everything to read, as CommonMark. */
export function evidence(content: ExportDocument, paths: FilePaths): string {
  const { language } = content;
  const blocks = [
    `# ${plain(content.learner.name) || say(HEADINGS.experiences, language)}`,
    ...aboutLines(content)
      .filter((line) => line !== content.learner.name)
      .map(plain),
    ...content.experiences.map((one) => experience(one, language, paths)),
    ...(content.badges.length > 0 ? [`## ${say(HEADINGS.badges, language)}`] : []),
    ...content.badges.map((badge) =>
      [
        `### ${plain(badge.name)}`,
        plain(badgeFacts(badge, language).join(' · ')),
        ...lines(badge.description),
        ...lines(badge.criteria),
        badge.address ? `<${badge.address}>` : '',
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function experience(one: ExportExperience, language: string, paths: FilePaths): string {
  const trust = (step: ExportExperience['provenance']) => say(PROVENANCE_WORDS[step].label, language);
  const claims = one.claims.map(({ label, level, quote, provenance }) => {
    const facts = [...(level ? [say(LEVEL_WORDS[level], language)] : []), trust(provenance)].join(', ');
    return `- **${plain(label)}** (${facts})${quote ? `\n  > “${plain(quote)}”` : ''}`;
  });
  const proofs = one.evidence.map((item) => proof(item, language, paths));
  return [
    `## ${plain(one.title)}`,
    `${plain(factsOf(one, language).join(' · '))} · ${trust(one.provenance)}`,
    ...lines(one.summary),
    one.address ? `<${one.address}>` : '',
    claims.join('\n'),
    proofs.length > 0 ? `### ${say(HEADINGS.evidence, language)}` : '',
    ...proofs,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function proof(item: ExportEvidence, language: string, paths: FilePaths): string {
  const path = item.attachmentId ? paths.get(item.attachmentId) : undefined;
  const month = item.madeOn ? `, ${monthInWords(item.madeOn, language)}` : '';
  const quoted = item.kind === 'quote' ? (text: string) => `> ${text}` : (text: string) => text;
  return [
    `**${say(EVIDENCE_WORDS[item.kind], language)}${month}**${item.name ? `: ${plain(item.name)}` : ''}`,
    ...lines(item.description),
    ...lines(item.narrative).map(quoted),
    item.address ? `<${item.address}>` : '',
    path ? `[${path}](${path})` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

const lines = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => plain(line.trim()))
    .filter(Boolean);

/** Text that stays text in Markdown: nothing in it becomes a heading, list, link, picture, table or HTML. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
