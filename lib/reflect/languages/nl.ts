import { defineLanguage } from '../contract.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items[items.length - 1]}`;

export default defineLanguage({
  id: 'nl',
  list,
  quoted: (title) => `“${title.replace(/[“”"]/g, '’')}”`,
  // Dutch writes the digraph as one letter: "IJs", never "Ijs"; and 's, 't and 'n stay small: "'s Avonds".
  capitalised: (text) =>
    /^['’][snt] \p{Ll}/u.test(text)
      ? text.slice(0, 3) + text.charAt(3).toLocaleUpperCase('nl') + text.slice(4)
      : text.replace(/^(ij|\p{Ll})/u, (letter) => letter.toLocaleUpperCase('nl')),
  duration(minutes) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const words = [
      hours > 0 ? `${hours.toLocaleString('nl')} uur` : '',
      rest > 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : '',
    ];
    return list(words.filter((one) => one !== ''));
  },
  verbs: {
    followed: { label: 'Gevolgd', sentence: 'Ik heb {title} gevolgd.', line: '{title} gevolgd' },
    watched: { label: 'Bekeken', sentence: 'Ik heb {title} bekeken.', line: '{title} bekeken' },
    read: { label: 'Gelezen', sentence: 'Ik heb {title} gelezen.', line: '{title} gelezen' },
    listened: { label: 'Geluisterd', sentence: 'Ik heb naar {title} geluisterd.', line: 'Naar {title} geluisterd' },
    tried: { label: 'Geprobeerd', sentence: 'Ik heb {title} uitgeprobeerd.', line: '{title} uitgeprobeerd' },
    practised: { label: 'Geoefend', sentence: 'Ik heb geoefend met {title}.', line: 'Geoefend met {title}' },
    made: {
      label: 'Gemaakt',
      sentence: 'Ik heb iets gemaakt met {title}.',
      ofThing: 'Ik heb {title} gemaakt.',
      line: 'Iets gemaakt met {title}',
      lineOfThing: '{title} gemaakt',
    },
    finished: { label: 'Afgerond', sentence: 'Ik heb {title} afgerond.', line: '{title} afgerond' },
    'took-part': { label: 'Meegedaan', sentence: 'Ik heb meegedaan aan {title}.', line: 'Meegedaan aan {title}' },
    helped: { label: 'Geholpen', sentence: 'Ik heb geholpen bij {title}.', line: 'Geholpen bij {title}' },
    organised: { label: 'Georganiseerd', sentence: 'Ik heb {title} georganiseerd.', line: '{title} georganiseerd' },
    taught: { label: 'Lesgegeven', sentence: 'Ik heb lesgegeven bij {title}.', line: 'Lesgegeven bij {title}' },
    cared: {
      label: 'Gezorgd',
      sentence: 'Ik heb dit voor iemand gedaan: {title}.',
      line: 'Voor iemand gedaan: {title}',
    },
    worked: { label: 'Gewerkt', sentence: 'Ik heb dit werk gedaan: {title}.', line: 'Gedaan werk: {title}' },
    played: { label: 'Gespeeld', sentence: 'Ik heb {title} gespeeld.', line: '{title} gespeeld' },
    visited: { label: 'Bezocht', sentence: 'Ik heb {title} bezocht.', line: '{title} bezocht' },
    'want-to': { label: 'Nog doen', sentence: 'Ik wil nog aan de slag met {title}.' },
  },
  facts: {
    about: 'Dit gaat over {title}.',
    time: 'Ik ben er {x} mee bezig geweest.',
    organisation: 'Het was bij {x}.',
    place: 'Plaats: {x}.',
    people: 'Ik deed het samen met {x}.',
    role: 'Mijn rol: {x}.',
    skills: 'Vaardigheden die ik erin zie: {x}.',
    roleLine: 'Rol: {x}.',
    skillsLine: 'Vaardigheden: {x}.',
    competences: 'Sleutelcompetenties: {x}.',
  },
});
