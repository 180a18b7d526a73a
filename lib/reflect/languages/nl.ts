import { defineLanguage } from '../contract.ts';

export default defineLanguage({
  id: 'nl',
  list: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items[items.length - 1]}`,
  quoted: (title) => `“${title.replace(/[“”"]/g, '’')}”`,
  // Dutch writes the digraph as one letter: "IJs", never "Ijs"; and 's, 't and 'n stay small: "'s Avonds".
  capitalised: (text) =>
    /^['’][snt] \p{Ll}/u.test(text)
      ? text.slice(0, 3) + text.charAt(3).toLocaleUpperCase('nl') + text.slice(4)
      : text.replace(/^(ij|\p{Ll})/u, (letter) => letter.toLocaleUpperCase('nl')),
  verbs: {
    followed: { label: 'Gevolgd', sentence: 'Ik heb {title} gevolgd.' },
    watched: { label: 'Bekeken', sentence: 'Ik heb {title} bekeken.' },
    read: { label: 'Gelezen', sentence: 'Ik heb {title} gelezen.' },
    listened: { label: 'Geluisterd', sentence: 'Ik heb naar {title} geluisterd.' },
    tried: { label: 'Geprobeerd', sentence: 'Ik heb {title} uitgeprobeerd.' },
    practised: { label: 'Geoefend', sentence: 'Ik heb geoefend met {title}.' },
    made: { label: 'Gemaakt', sentence: 'Ik heb iets gemaakt met {title}.', ofThing: 'Ik heb {title} gemaakt.' },
    finished: { label: 'Afgerond', sentence: 'Ik heb {title} afgerond.' },
    'took-part': { label: 'Meegedaan', sentence: 'Ik heb meegedaan aan {title}.' },
    helped: { label: 'Geholpen', sentence: 'Ik heb geholpen bij {title}.' },
    organised: { label: 'Georganiseerd', sentence: 'Ik heb {title} georganiseerd.' },
    taught: { label: 'Lesgegeven', sentence: 'Ik heb lesgegeven bij {title}.' },
    cared: { label: 'Gezorgd', sentence: 'Ik heb dit voor iemand gedaan: {title}.' },
    worked: { label: 'Gewerkt', sentence: 'Ik heb dit werk gedaan: {title}.' },
    played: { label: 'Gespeeld', sentence: 'Ik heb {title} gespeeld.' },
    visited: { label: 'Bezocht', sentence: 'Ik heb {title} bezocht.' },
    'want-to': { label: 'Nog doen', sentence: 'Ik wil nog aan de slag met {title}.' },
  },
});
