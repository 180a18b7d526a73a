import { EXPERIENCE_TYPES } from '../../../model/experience-type.ts';
import { PROVENANCES, type Provenance } from '../../../model/provenance.ts';
import { badgeFacts, factsOf } from '../../content.ts';
import type {
  ExportBadge,
  ExportDocument,
  ExportEvidence,
  ExportExperience,
  ExportSkill,
} from '../../document-model.ts';
import {
  dayInWords,
  EVIDENCE_WORDS,
  HEADINGS,
  LEVEL_WORDS,
  languageInWords,
  monthInWords,
  PROVENANCE_WORDS,
  say,
  timeInWords,
} from '../../words.ts';
import { html, type Markup, paragraphs } from './markup.ts';
import { STYLE } from './style.ts';
import { PAGE_WORDS } from './words.ts';

/** Attachment id → a `data:` address, for the pictures that are set into the page. */
export type Pictures = ReadonlyMap<string, string>;

/** A skill's first proofs are listed by title; the rest are counted, and stand with their experiences. */
const PROOFS_LISTED = 4;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole page. */
export function page(content: ExportDocument, pictures: Pictures): string {
  const { language, learner } = content;
  const name = learner.name || say(PAGE_WORDS.title, language);
  const title = learner.name ? fill(say(PAGE_WORDS.titleOf, language), { name: learner.name }) : name;
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${content.experiences.length > 0 && html`<a class="skip" href="#did">${say(PAGE_WORDS.skip, language)}</a>`}
<div class="sheet">
${header(content, name)}
<main class="body">
<div class="side">
${content.skills.length > 0 && skills(content.skills, language)}
${content.badges.length > 0 && badges(content.badges, language)}
${legend(content)}
</div>
${content.experiences.length > 0 && experiences(content, pictures)}
</main>
<footer class="small"><p>${say(PAGE_WORDS.own, language)} ${fill(say(PAGE_WORDS.made, language), { date: dayInWords(content.generatedAt, language) })}</p></footer>
</div>
</body>
</html>
`;
  return markup;
}

function header({ learner, language, experiences: all, skills: found }: ExportDocument, name: string): Markup {
  const contact = [learner.place, ...learner.emails].filter(Boolean);
  const languages = learner.languages.map(({ tag, level }) => `${languageInWords(tag, language)} ${level}`.trim());
  const minutes = all.reduce((sum, one) => sum + one.minutes, 0);
  const count = (many: number, one: keyof typeof PAGE_WORDS, more: keyof typeof PAGE_WORDS) =>
    many === 0 ? '' : fill(say(PAGE_WORDS[many === 1 ? one : more], language), { count: String(many) });
  const sums = [
    count(all.length, 'experience', 'experiences'),
    timeInWords(minutes, language),
    count(found.length, 'skill', 'skills'),
  ].filter(Boolean);
  return html`<header>
<h1 dir="auto">${name}</h1>
${learner.headline && html`<p class="lead" dir="auto">${learner.headline}</p>`}
${learner.about && html`<div class="about">${paragraphs(learner.about)}</div>`}
${contact.length > 0 && row(contact)}
${languages.length > 0 && row(languages)}
${sums.length > 0 && html`<p class="sums row">${sums.map((sum) => html`<span>${sum}</span> `)}</p>`}
</header>`;
}

const row = (items: readonly string[]): Markup =>
  html`<ul class="row small">${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}</ul>`;

function trust(step: Provenance, language: string): Markup {
  return html`<span class="trust ${step}">${say(PROVENANCE_WORDS[step].label, language)}</span>`;
}

function skills(list: readonly ExportSkill[], language: string): Markup {
  const items = list.map((skill) => {
    const seen = [...new Map(skill.proofs.map((proof) => [proof.experience, proof])).values()];
    const more = seen.length - PROOFS_LISTED;
    const links = seen
      .slice(0, PROOFS_LISTED)
      .map((proof) => html`<li><a href="#${proof.experience}" dir="auto">${proof.title}</a></li>`);
    return html`<li><strong dir="auto">${skill.label}</strong>
<span>${trust(skill.provenance, language)} ${skill.level && html`<span class="small">· ${say(LEVEL_WORDS[skill.level], language)}</span>`}</span>
<ul class="small">${links}${more > 0 && html`<li>${fill(say(PAGE_WORDS.more, language), { count: String(more) })}</li>`}</ul></li>`;
  });
  return html`<section class="skills"><h2>${say(HEADINGS.skills, language)}</h2><ul class="list">${items}</ul></section>`;
}

function badges(list: readonly ExportBadge[], language: string): Markup {
  const items = list.map(
    (badge) => html`<li><strong dir="auto">${badge.name}</strong>
<span class="small" dir="auto">${badgeFacts(badge, language).join(' · ')}</span>
${badge.description && html`<div class="small">${paragraphs(badge.description)}</div>`}
${badge.criteria && html`<div class="small"><b>${say(PAGE_WORDS.criteria, language)}:</b> ${paragraphs(badge.criteria)}</div>`}
${badge.address && html`<a class="small" href="${badge.address}">${badge.address}</a>`}</li>`,
  );
  return html`<section class="skills"><h2>${say(HEADINGS.badges, language)}</h2><ul class="list">${items}</ul></section>`;
}

/** Explains the signs that are on this page, and only those. */
function legend({ experiences: all, skills: found, language }: ExportDocument): Markup | null {
  const used = new Set([
    ...all.flatMap((one) => [one.provenance, ...one.claims.map((claim) => claim.provenance)]),
    ...found.map((one) => one.provenance),
  ]);
  if (used.size === 0) return null;
  const rows = PROVENANCES.filter((step) => used.has(step)).map(
    (step) =>
      html`<div><dt>${trust(step, language)}</dt><dd>${say(PROVENANCE_WORDS[step].meaning, language)}</dd></div>`,
  );
  return html`<section class="legend small"><p><b>${say(PAGE_WORDS.legend, language)}</b></p><dl>${rows}</dl></section>`;
}

function experiences({ experiences: all, language }: ExportDocument, pictures: Pictures): Markup {
  return html`<section id="did"><h2>${say(HEADINGS.experiences, language)}</h2>
<ol class="trail">${all.map((one) => html`<li>${experience(one, language, pictures)}</li>`)}</ol></section>`;
}

function experience(one: ExportExperience, language: string, pictures: Pictures): Markup {
  const claims = one.claims.map(
    (
      claim,
    ) => html`<li><div class="head"><strong dir="auto">${claim.label}</strong> ${trust(claim.provenance, language)}</div>
${claim.level && html`<span class="small">${say(LEVEL_WORDS[claim.level], language)}</span>`}
${claim.quote && html`<blockquote dir="auto">“${claim.quote}”</blockquote>`}</li>`,
  );
  return html`<article id="${one.key}" class="${EXPERIENCE_TYPES[one.type].kind}">
<h3 dir="auto">${one.title}</h3>
<p class="facts">${factsOf(one, language).map((fact, index) => html`${index > 0 && ' · '}<bdi>${fact}</bdi>`)} · ${trust(one.provenance, language)}</p>
${one.summary && html`<div class="words">${paragraphs(one.summary)}</div>`}
${claims.length > 0 && html`<ul class="chips" aria-label="${say(PAGE_WORDS.skillsShown, language)}">${claims}</ul>`}
${one.evidence.length > 0 && html`<h4>${say(HEADINGS.evidence, language)}</h4><ul class="proof">${one.evidence.map((item) => html`<li>${proof(item, language, pictures)}</li>`)}</ul>`}
${one.address && html`<p class="small"><a href="${one.address}">${say(PAGE_WORDS.page, language)}: ${host(one.address)}</a></p>`}
</article>`;
}

function proof(item: ExportEvidence, language: string, pictures: Pictures): Markup {
  const picture = item.attachmentId ? pictures.get(item.attachmentId) : undefined;
  const kind = say(EVIDENCE_WORDS[item.kind], language);
  const month = item.madeOn ? ` · ${monthInWords(item.madeOn, language)}` : '';
  const text =
    item.kind === 'quote'
      ? item.narrative && html`<blockquote dir="auto">“${item.narrative}”</blockquote>`
      : paragraphs(item.narrative);
  const link = item.address && html`<p><a href="${item.address}">${item.name || host(item.address)}</a></p>`;
  if (picture) {
    const caption = [item.name, item.description].filter(Boolean).join(' – ') || kind;
    return html`<figure><img src="${picture}" alt="${item.description || item.name || kind}"><figcaption dir="auto">${caption}${month}</figcaption></figure>${text}${link}`;
  }
  const apart = item.attachmentId ? ` (${say(PAGE_WORDS.apart, language)})` : '';
  return html`<span class="small">${kind}${month}</span>
${item.name && !item.address && html`<p dir="auto"><b>${item.name}</b>${apart}</p>`}
${item.description && html`<p dir="auto">${item.description}</p>`}${text}${link}`;
}

const host = (address: string): string => new URL(address).host.replace(/^www\./, '');

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}
