import type { Words } from '../model/index.ts';

/** The separate questions, in the order they are shown. */
export const CHECK_IDS = ['structure', 'unaltered', 'issuer-key', 'dates', 'status'] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** One answer: the question, and the reason, which says whether it is yes, no or "could not check". */
export interface Finding {
  readonly id: CheckId;
  readonly reason: Reason;
  /** For whoever looks into it: which part, which rule. */
  readonly detail?: string;
}

interface Answer {
  readonly ok: boolean | null;
  readonly words: Words;
}

const yes = (en: string, nl: string): Answer => ({ ok: true, words: { en, nl } });
const no = (en: string, nl: string): Answer => ({ ok: false, words: { en, nl } });
const unknown = (en: string, nl: string): Answer => ({ ok: null, words: { en, nl } });

/** Every answer there is. Plain words: no "cryptographic", no "invalid". */
export const ANSWERS = {
  'well-formed': yes('It is built the way a badge should be.', 'Hij zit in elkaar zoals het hoort.'),
  malformed: no(
    'Something in it is missing or in the wrong place.',
    'Er ontbreekt iets, of iets staat op de verkeerde plek.',
  ),
  'not-a-badge': no('This is signed, but it is not a badge.', 'Dit is ondertekend, maar het is geen badge.'),
  'address-only': unknown(
    'This is only the address of a badge. The badge itself is on another website.',
    'Dit is alleen het adres van een badge. De badge zelf staat op een andere website.',
  ),

  unaltered: yes('Nothing has changed since it was signed.', 'Er is niets veranderd sinds hij is ondertekend.'),
  altered: no(
    'The signature does not fit. Something was changed after signing, or the signature is not a real one.',
    'De handtekening klopt niet. Er is na het ondertekenen iets veranderd, of de handtekening is niet echt.',
  ),
  'meaning-unclear': no(
    'It holds words the signature does not cover, so anyone may have added them.',
    'Er staan dingen in die niet onder de handtekening vallen. Iedereen kan ze erbij hebben gezet.',
  ),
  unsigned: no(
    'Nobody signed it, so anyone can have written it.',
    'Niemand heeft hem ondertekend. Iedereen kan hem hebben geschreven.',
  ),
  'signature-empty': no(
    'It says it is signed, but the signature is not a real one.',
    'Er staat dat hij ondertekend is, maar het is geen echte handtekening.',
  ),
  'signature-unknown': unknown(
    'It was signed in a way that cannot be checked here yet.',
    'Hij is ondertekend op een manier die hier nog niet te controleren is.',
  ),
  'context-unknown': unknown(
    'It uses a list of words that does not come with Skilltrail, so this could not be checked.',
    'Hij gebruikt een woordenlijst die niet bij Skilltrail hoort. Daarom was dit niet te controleren.',
  ),
  'too-tangled': unknown(
    'It is so tangled inside that the check was stopped.',
    'Hij zit zo ingewikkeld in elkaar dat de controle is gestopt.',
  ),
  'key-elsewhere': unknown(
    'The key to check it with is on another website. Nothing was fetched.',
    'De sleutel om dit te controleren staat op een andere website. Er is niets opgehaald.',
  ),
  'hosted-elsewhere': unknown(
    'An older kind of badge: it can only be checked on the website of the issuer. Nothing was fetched.',
    'Een ouder soort badge: controleren kan alleen op de website van de uitgever. Er is niets opgehaald.',
  ),

  'issuers-key': yes('The key belongs to the issuer named in it.', 'De sleutel is van de uitgever die erin staat.'),
  'own-key': yes(
    'Signed by the person it is about: they issued it themselves.',
    'Ondertekend door degene over wie hij gaat: zelf uitgegeven.',
  ),
  'anothers-key': no(
    'The key is not the one of the issuer named in it.',
    'De sleutel is niet van de uitgever die erin staat.',
  ),
  'key-not-established': unknown(
    'It is not known whether the key is really from the issuer named in it.',
    'Het is niet bekend of de sleutel echt van de uitgever is die erin staat.',
  ),
  'nothing-to-compare': unknown(
    'Without a signature that fits, it cannot be said who made it.',
    'Zonder handtekening die klopt is niet te zeggen wie hem maakte.',
  ),

  'in-date': yes('It counts today.', 'Hij is vandaag geldig.'),
  'not-yet': no('The day it starts to count is still to come.', 'De dag waarop hij gaat gelden moet nog komen.'),
  expired: no('It counted until a day that is past.', 'Hij gold tot een dag die voorbij is.'),
  'no-date': unknown('No date in it could be read.', 'Er staat geen datum in die te lezen is.'),

  'not-withdrawable': yes(
    'It names no list of withdrawn badges, so there is nothing to look up.',
    'Er hoort geen lijst met ingetrokken badges bij. Er valt dus niets op te zoeken.',
  ),
  'status-elsewhere': unknown(
    'Whether it was withdrawn is on another website. Nothing was fetched.',
    'Of hij is ingetrokken staat op een andere website. Er is niets opgehaald.',
  ),
} as const satisfies Record<string, Answer>;

export type Reason = keyof typeof ANSWERS;

/**
 * The whole in one word: false when one answer is no, true when all are yes, and null when something that matters could
 * not be checked.
 */
export function verdictOf(findings: readonly Finding[]): boolean | null {
  const answers = findings.map((finding) => ANSWERS[finding.reason].ok);
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
