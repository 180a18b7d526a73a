import { metaOf, type Page } from '../page.ts';
import { thingsOf } from '../structured-data.ts';
import { fold } from '../text.ts';
import { pathOf, type Zones } from './zones.ts';

const NUMBERED =
  /\b(lesson|les|lektion|lecon|leccion|lezione|lekcja|pamoka|lekcija|lecture|chapter|hoofdstuk|kapitel|chapitre|tema|capitolo|rozdzial|week|semaine|woche|semana|module|modul|modulo|unit|step|stap|schritt|etape|paso|passo|krok|zingsnis|korak|part|deel|exercise|oefening|opdracht|aufgabe|blatt|exercice|ejercicio|esercizio|zadanie|cwiczenie|uzduotis|naloga|cursus|course|workshop|opgave|question|vraag|frage)\s*#?\d/g;
const NUMBERED_ONCE = new RegExp(NUMBERED.source);
const SEARCH_ADDRESS =
  /\/(search|zoeken|suche|recherche|buscar|cerca|results|szukaj|iskanje|paieska)(\/|\?|$)|[?&](q|query|search|zoek|s|keyword|text)=/i;
const SEARCH_TITLE =
  /\b(google|bing|duckduckgo|ecosia|yahoo|startpage|qwant|brave)( search)?$|search results|zoekresultaten|suchergebnisse|- google |google-suche|google search|resultats de recherche|яндекс|risultati|resultados de busqueda|wyniki wyszukiwania/;
const DATED_PATH = /\/(19|20)\d\d\/\d{1,2}\/|\/(19|20)\d\d-\d\d-\d\d/;
/** A day written out near the top is what reports and posts begin with. */
const DAY =
  /\b\d{1,2}\.? (jan|feb|mar|apr|maj|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|januar|fevr|avr|juin|juil|aout|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|sty|lut|kwi|cze|lip|sie|wrz|paz|lis|gru)[a-z]*\.? 20\d\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, 20\d\d|\b\d{1,2}[./-]\d{1,2}[./-]20\d\d\b/;
const BYLINE = /\b(by|door|von|par|por|di) \p{Lu}\p{L}+ \p{Lu}\p{L}+/u;

/** What is not words: how the page is built and what its structured data calls it. Each 0 … 1. */
export function shapeOf(page: Page, zones: Zones, words: number): Record<string, number> {
  const numbered = fold(zones.heads).match(NUMBERED)?.length ?? 0;
  const types = new Set(
    thingsOf(page)
      .filter((thing) => !thing.nested)
      .flatMap((thing) => thing.types),
  );
  const kind = metaOf(page, 'og:type').toLowerCase();
  const has = (...names: readonly string[]) => (names.some((name) => types.has(name)) ? 1 : 0);
  const published = metaOf(page, 'article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date') !== '';
  const path = pathOf(page.address);
  const top = page.text.slice(0, 500);
  const { counts } = page;
  return {
    'shape.numbered-title': NUMBERED_ONCE.test(fold(`${zones.title} ${zones.h1}`)) ? 1 : 0,
    'shape.numbered-heads': Math.min(numbered, 4) / 4,
    'shape.code': Math.min(counts.code, 6) / 6,
    'shape.form': page.forms.some((form) => form.fields.length >= 4) ? 1 : 0,
    'shape.password': page.forms.some((form) => form.main && form.fields.some((field) => field.kind === 'password'))
      ? 1
      : 0,
    'shape.thin': words < 60 ? 1 : 0,
    'shape.long': words > 900 ? 1 : 0,
    'shape.links': counts.textLength > 0 ? Math.min(counts.linkTextLength / counts.textLength, 1) : 0,
    'shape.prices': Math.min(counts.prices, 8) / 8,
    'shape.front': path === '/' || path === '' ? 1 : 0,
    'shape.search': SEARCH_ADDRESS.test(page.address) || SEARCH_TITLE.test(fold(page.title)) ? 1 : 0,
    'shape.dated': DATED_PATH.test(page.address) ? 1 : 0,
    'shape.published': published ? 1 : 0,
    'shape.day': DAY.test(fold(top)) ? 1 : 0,
    'shape.byline': BYLINE.test(top) ? 1 : 0,
    'type.news': has(
      'NewsArticle',
      'ReportageNewsArticle',
      'LiveBlogPosting',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
      'BackgroundNewsArticle',
    ),
    'type.article': has('Article', 'BlogPosting') || (kind === 'article' && published) ? 1 : 0,
    'type.product': has('Product', 'Offer', 'Car', 'Book') || /product/.test(kind) ? 1 : 0,
    'type.social':
      has(
        'DiscussionForumPosting',
        'ProfilePage',
        'QAPage',
        'MusicEvent',
        'SportsEvent',
        'MusicGroup',
        'Movie',
        'TVSeries',
        'Person',
      ) || /profile|music|video/.test(kind)
        ? 1
        : 0,
    'type.place': has('Restaurant', 'LocalBusiness', 'Hotel', 'SoftwareSourceCode', 'FinancialProduct') ? 1 : 0,
  };
}
