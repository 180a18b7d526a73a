import type { VerbForms } from '../../build-pack.ts';
import verbs from './data/verbs.json' with { type: 'json' };

/** Strong verbs: past singular, past plural, participle; then, where they surprise, present stem and other forms. */
const STRONG: Readonly<Record<string, string>> = verbs;
/** Of more than one syllable and yet not stressed on the last: "oefen", not "oefeen"; "luister", not "luisteer". */
const UNSTRESSED =
  /(luister|ander|timmer|verbeter|lever|schilder|hamer|zeker|inner|minder|offer|hinder|wonder|fluister|schitter|slinger|klauter|zuiver|spijker|poeder|wandel|weiger|vergader|pieker|blader|bewonder|benader|ader)$/;
const INSEPARABLE = /^(be|ge|ver|ont|her|er|over|onder(?=h|z|st)|weer|vol(?=br|g_))(?=[a-z]*[aeiouy][a-z]*en$)/;

/**
 * All forms of a Dutch verb; `op+lossen` is separable. Common slips are read as well: -d, -t and -dt, and a
 * separable verb written apart ("op gelost").
 * @param lemma the infinitive
 * @returns `done` holds participles only: a past tense needs its subject, in Dutch too
 */
export function inflect(lemma: string): VerbForms {
  const [particle, verb] = lemma.includes('+') ? (lemma.split('+') as [string, string]) : ['', lemma];
  const plain = simple(verb);
  if (!particle) return { single: plain.all, done: plain.participles, infinitives: [verb] };
  const joined = plain.finite.map((form) => particle + form);
  const participles = plain.participles.map((form) => particle + form);
  return {
    single: [...joined, `${particle}te${verb}`, ...participles],
    apart: [
      { first: plain.finite, next: [particle], gap: 7 },
      { first: [particle], next: ['te'], last: [verb], gap: 0 },
      { first: [particle], next: [...plain.participles, verb], gap: 1 },
    ],
    done: [...participles, ...plain.participles],
    infinitives: [particle + verb],
  };
}

interface Simple {
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly all: readonly string[];
}

function simple(verb: string): Simple {
  const own = STRONG[verb];
  const prefix = own ? '' : (verb.match(INSEPARABLE)?.[0] ?? '');
  const base = verb.slice(prefix.length);
  const strong = own ?? (prefix ? STRONG[base] : undefined);
  const put = (form: string) => (own ? form : prefix + form);
  if (strong) {
    const [one = '', many = '', participle = '', given, ...more] = strong.split(' ');
    const stem = given ?? stemOf(own ? verb : base);
    const participles = [own ? participle : prefix + participle.replace(/^ge/, '')];
    const finite = [stem, `${stem}t`, own ? verb : base, `${stem}d`, one, many, ...more].map(put);
    return { finite, participles, all: [...new Set([...finite, ...participles])] };
  }
  const stem = stemOf(verb);
  const hard = /(t|k|f|s|ch|p|x)$/.test(verb.replace(/e?n$/, ''));
  const past = hard ? [`${stem}te`, `${stem}ten`] : [`${stem}de`, `${stem}den`];
  const ge = prefix ? '' : 'ge';
  const participles = /[td]$/.test(stem) ? [ge + stem] : [`${ge}${stem}t`, `${ge}${stem}d`];
  const finite = [stem, `${stem}t`, verb, `${stem}d`, ...past];
  return { finite, participles, all: [...new Set([...finite, ...participles])] };
}

/** The first person: maken → maak, leggen → leg, schrijven → schrijf, oefenen → oefen, organiseren → organiseer. */
function stemOf(verb: string): string {
  if (!verb.endsWith('en')) return verb.replace(/n$/, '').replace(/aa$/, 'a');
  let root = verb.slice(0, -2);
  if (/([bcdfgklmnprstvz])\1$/.test(root)) return root.slice(0, -1);
  const syllables =
    verb
      .replace(INSEPARABLE, '')
      .slice(0, -2)
      .match(/[aeiouy]+/g)?.length ?? 0;
  const weak = syllables >= 2 && (/(el|en|em|ig)$/.test(root) || UNSTRESSED.test(root));
  if (/[iu]er$/.test(root) && syllables >= 2) return `${root.slice(0, -1)}er`;
  if (/(^|[^aeiou])[aeou][bcdfghklmnprstvz]$/.test(root) && !weak) {
    root = `${root.slice(0, -1)}${root.at(-2) ?? ''}${root.slice(-1)}`;
  }
  return root.replace(/v$/, 'f').replace(/z$/, 's');
}
