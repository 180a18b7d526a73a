import { defineLanguage } from '../contract.ts';

export default defineLanguage({
  id: 'en',
  list: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  quoted: (title) => `“${title.replace(/[“”"]/g, '’')}”`,
  capitalised: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en')),
  verbs: {
    followed: { label: 'Followed', sentence: 'I followed {title}.' },
    watched: { label: 'Watched', sentence: 'I watched {title}.' },
    read: { label: 'Read', sentence: 'I read {title}.' },
    listened: { label: 'Listened', sentence: 'I listened to {title}.' },
    tried: { label: 'Tried it', sentence: 'I tried out {title}.' },
    practised: { label: 'Practised', sentence: 'I practised with {title}.' },
    made: { label: 'Made it', sentence: 'I made something with {title}.', ofThing: 'I made {title}.' },
    finished: { label: 'Finished', sentence: 'I finished {title}.' },
    'took-part': { label: 'Took part', sentence: 'I took part in {title}.' },
    helped: { label: 'Helped', sentence: 'I helped with {title}.' },
    organised: { label: 'Organised', sentence: 'I organised {title}.' },
    taught: { label: 'Taught', sentence: 'I taught others at {title}.' },
    cared: { label: 'Cared', sentence: 'I did this for someone: {title}.' },
    worked: { label: 'Worked', sentence: 'I did this work: {title}.' },
    played: { label: 'Played', sentence: 'I played {title}.' },
    visited: { label: 'Visited', sentence: 'I visited {title}.' },
    'want-to': { label: 'Want to', sentence: 'I still want to do {title}.' },
  },
});
