import { list } from '../../../build-pack.ts';
import type { Grammar } from '../../../contract.ts';

/** How Dutch and Flemish say who did it, and whether it was done. */
export const grammar: Omit<Grammar, 'done' | 'infinitives'> = {
  boundaries: list(`en maar want dus of omdat doordat toen dat als terwijl zodat voordat nadat hoewel zodra wie wat
    waar waardoor waarbij waarin waarom hoe totdat wanneer ofdat`),
  coordinators: list('en maar dus want of'),
  // A diary leaves "ik" out before these: "Heb de kassa gedaan."
  self: list('ik k ikke ikzelf heb ben'),
  selfGroup: list('we wij wijzelf'),
  // "Gisteren heeft mijn zus …": the form itself says that it is not the learner.
  others: list('hij zij ze iedereen niemand iemand jullie die wie heeft hebben gij ge'),
  othersAtStart: list(`je jij u men het er dit mensen kinderen klanten mama papa oma opa mam pap docenten leraren
    anderen sommigen vrienden school klasgenoten iedere deelnemers leerlingen`),
  determiners: list('de het een mijn onze ons zijn haar hun deze die dit dat sommige alle elke ieder jouw je uw twee'),
  openers: list(`ook dan toen daarna vervolgens daarom eerst gisteren vandaag soms altijd vaak meestal gewoon zelf even
    nog verder uiteindelijk gelukkig natuurlijk steeds samen en maar dus`),
  selfAtStart: list('mezelf'),
  selfPhrases: list('mijn_taak mijn_rol mijn_werk mijn_idee mijn_functie mijn_klus mijn_opdracht'),
  groupPhrases: list('ons_team onze_groep ons_groepje onze_klas onze_ploeg'),
  alwaysSubject: list('hij'),
  nounMarkers: list('de een mijn zijn onze deze goede leuke veel jouw hun dit'),
  relatives: list('die'),
  notRelativeAfter: list(`ik we wij heb hebben heeft had hadden ben is was waren zijn en maar dus of ook toen dan van met
    voor op in aan bij naar over om tegen uit door zonder na te moest moesten ga ging gaan doe deed vind vond dat maakte
    gaf zag nam deze heel al allemaal alle`),
  auxiliaries: list(`heeft hebben had hadden is was waren zijn werd werden wordt worden heb ben hebt bent moet moest moesten
    kan kon konden wil wilde gaat ging gingen mag mocht`),
  negators: list('niet geen nooit niks niets nergens zonder nauwelijks amper noch'),
  notNegating: list(`niet_alleen niet_makkelijk niet_leuk niet_erg niet_bang geen_zin geen_ruzie niet_meer niet_snapte
    niet_snapten niet_snapt niet_snappen niet_begreep niet_begrepen niet_mee niet_durfde niet_wist niet_goed
    niet_lekker niet_zomaar geen_probleem niks_van nooit_te`),
  undone: list('niet_gelukt niet_gedaan lukte_niet niet_doorgegaan niet_lukte'),
  negatesAfter: true,
  wishes: list(`wil wilde wou wilt willen wilden zou zouden hoop hoopte hopelijk misschien van_plan later ooit morgen
    volgend_jaar volgende_week straks lijkt_me leek_me moeten_leren droom bijna we_gaan wij_gaan gaan_we gaan_wij had_moeten
    eigenlijk_moeten`),
  futures: list('ga gaat zal zullen moet moeten'),
  habits: list(`altijd elke iedere vaak soms meestal telkens steeds dagelijks wekelijks maandelijks zaterdags zondags
    regelmatig al sinds toen`),
  conditions: list('als indien'),
  conditionals: list('zou zouden'),
  abilities: list('kan kon kun kunt konden kunnen'),
  passives: list('werd werden wordt word geworden kreeg kregen krijg gekregen'),
  passiveReach: 99,
  consuming: list(`gekeken keek kijk kijken bekeken gelezen las lees lezen filmpje filmpjes video film boek
    documentaire serie artikel cursus les lessen workshop podcast tutorial module hoofdstuk webinar hoorcollege ging kreeg kregen krijgen gehad`),
  topics: list('over hoe waarin waarbij'),
  causatives: list('zag zagen gezien liet lieten'),
  copyMarks: [
    'solliciteer',
    'meld je',
    'schrijf je',
    'wij bieden',
    'wij zoeken',
    'wij vragen',
    'leer je',
    'je leert',
    'deze cursus',
    'deze module',
    'deze training',
    'dit vak',
    'je krijgt',
    'ontdek hoe',
    'deelnemers',
    'deelnemer',
    'certificaat',
    'vacature',
    'ben jij',
    'jij bent',
    'je bent een',
    'klik hier',
    'word vrijwilliger',
    'leerdoelen',
    'studiepunten',
    'zoekt een',
    'op zoek naar',
    'ons team',
    'onze organisatie',
    'functie',
    'kandidaat',
    'ervaring met',
  ],
  firstPerson: list('ik mijn mij me mezelf heb ben'),
  spellings: new Map(
    Object.entries({
      gwn: 'gewoon', ff: 'even', ffe: 'even', effe: 'even', effen: 'even', idd: 'inderdaad', nie: 'niet', ni: 'niet',
      gin: 'geen', gedaant: 'gedaan', gedaand: 'gedaan', gemaak: 'gemaakt', ikk: 'ik', mn: 'mijn', "m'n": 'mijn',
      zn: 'zijn', "z'n": 'zijn', "d'r": 'haar', dr: 'haar', mss: 'misschien', wss: 'waarschijnlijk',
      misschin: 'misschien', geholpe: 'geholpen', gehelpt: 'geholpen', helpte: 'hielp', helptte: 'hielp',
      georganizeerd: 'georganiseerd', organizeren: 'organiseren', organizeerde: 'organiseerde', hep: 'heb', hb: 'heb',
      moes: 'moest', wou: 'wou', me: 'me', egt: 'echt', ech: 'echt', omda: 'omdat', da: 'dat', wa: 'wat', oz: 'ons',
      vrwlger: 'vrijwilliger', gewerk: 'gewerkt', geleert: 'geleerd', uitgeleg: 'uitgelegd', gepresenteert: 'gepresenteerd',
      broetje: 'broertje', zusj: 'zusje', preselling: 'presentatie', presentasie: 'presentatie', prestentatie: 'presentatie',
      vantevoren: 'tevoren', onderandere: 'anderen', plaing: 'planning', planing: 'planning', verandwoordelijk: 'verantwoordelijk',
      verantwoordelijke: 'verantwoordelijk', zelvertrouwen: 'zelfvertrouwen', selfvertrouwen: 'zelfvertrouwen',
      initatief: 'initiatief', innitiatief: 'initiatief', probeerd: 'probeert', gebeld: 'gebeld',
    }),
  ),
};
