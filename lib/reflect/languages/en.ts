import { defineLanguage } from '../contract.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

export default defineLanguage({
  id: 'en',
  list,
  quoted: (title) => `“${title.replace(/[“”"]/g, '’')}”`,
  capitalised: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en')),
  duration(minutes) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const words = [
      hours > 0 ? `${hours.toLocaleString('en')} ${hours === 1 ? 'hour' : 'hours'}` : '',
      rest > 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
    ];
    return list(words.filter((one) => one !== ''));
  },
  verbs: {
    followed: { label: 'Followed', sentence: 'I followed {title}.', line: 'Followed {title}' },
    watched: { label: 'Watched', sentence: 'I watched {title}.', line: 'Watched {title}' },
    read: { label: 'Read', sentence: 'I read {title}.', line: 'Read {title}' },
    listened: { label: 'Listened', sentence: 'I listened to {title}.', line: 'Listened to {title}' },
    tried: { label: 'Tried it', sentence: 'I tried out {title}.', line: 'Tried out {title}' },
    practised: { label: 'Practised', sentence: 'I practised with {title}.', line: 'Practised with {title}' },
    made: {
      label: 'Made it',
      sentence: 'I made something with {title}.',
      ofThing: 'I made {title}.',
      line: 'Made something with {title}',
      lineOfThing: 'Made {title}',
    },
    finished: { label: 'Finished', sentence: 'I finished {title}.', line: 'Finished {title}' },
    'took-part': { label: 'Took part', sentence: 'I took part in {title}.', line: 'Took part in {title}' },
    helped: { label: 'Helped', sentence: 'I helped with {title}.', line: 'Helped with {title}' },
    organised: { label: 'Organised', sentence: 'I organised {title}.', line: 'Organised {title}' },
    taught: { label: 'Taught', sentence: 'I taught others at {title}.', line: 'Taught others at {title}' },
    cared: { label: 'Cared', sentence: 'I did this for someone: {title}.', line: 'Done for someone: {title}' },
    worked: { label: 'Worked', sentence: 'I did this work: {title}.', line: 'Work done: {title}' },
    played: { label: 'Played', sentence: 'I played {title}.', line: 'Played {title}' },
    visited: { label: 'Visited', sentence: 'I visited {title}.', line: 'Visited {title}' },
    'want-to': { label: 'Want to', sentence: 'I still want to do {title}.' },
  },
  facts: {
    about: 'This is about {title}.',
    time: 'I spent {x} on it.',
    organisation: 'It was with {x}.',
    place: 'Place: {x}.',
    people: 'I did it together with {x}.',
    role: 'My role: {x}.',
    skills: 'Skills I see in it: {x}.',
    roleLine: 'Role: {x}.',
    skillsLine: 'Skills: {x}.',
    competences: 'Key competences: {x}.',
  },
});
