import { describe, expect, it } from 'vitest';
import { promptSets, shareableTexts, summarise, wouldAdd } from '@/lib/reflect/index.ts';
import { answers } from './answers.ts';

const set = promptSets.get('course');
const experience = { type: 'course', verb: 'followed', title: 'Web design' } as const;
const tapped = { did: ['notes', 'exercises'], feeling: ['fun', 'hard'], better: ['problems'], next: ['practise'] };

describe('summarise', () => {
  it('says what was tapped, in the order of the set', () => {
    const reflection = answers({ chips: tapped });
    expect(summarise({ set, reflection, experience, language: 'en' }).text).toBe(
      'I followed “Web design”. I did the exercises and took notes. It was fun and hard. I got better at solving problems. Next, I want to practise more.',
    );
    expect(summarise({ set, reflection, experience, language: 'nl-BE' }).text).toBe(
      'Ik heb “Web design” gevolgd. Ik heb de opdrachten gedaan en aantekeningen gemaakt. Het was leuk en moeilijk. Ik ben beter geworden in problemen oplossen. Hierna wil ik meer oefenen.',
    );
  });

  it('gives every clause its source', () => {
    const reflection = answers({ chips: { did: ['notes'] }, texts: { did: 'drew a map' } });
    expect(summarise({ set, reflection, experience, language: 'en' }).clauses).toEqual([
      { text: 'I followed “Web design”.', from: { question: 'verb', chip: 'followed' } },
      { text: 'took notes', from: { question: 'did', chip: 'notes' } },
      { text: 'Drew a map.', from: { question: 'did', text: 'drew a map' } },
    ]);
  });

  it('is empty when nothing was answered, and silent about chips it does not know', () => {
    const bare = { ...experience, verb: null };
    expect(summarise({ set, reflection: null, experience: bare, language: 'en' })).toMatchObject({
      text: '',
      clauses: [],
    });
    const odd = answers({ chips: { did: ['no-such-chip'], gone: ['x'] } });
    expect(summarise({ set, reflection: odd, experience: bare, language: 'en' }).text).toBe('');
  });

  it('ends typed words as sentences and touches nothing else in them', () => {
    const typed = (did: string, language = 'en') =>
      summarise({ set, reflection: answers({ texts: { did } }), experience: { ...experience, verb: null }, language })
        .text;
    expect(typed('  first line \r\n- second,\n\nThird!  ')).toBe('First line. Second. Third!');
    expect(typed('it was great 😀')).toBe('It was great 😀');
    expect(typed('who knew?)')).toBe('Who knew?)');
    expect(typed('ijs gemaakt', 'nl')).toBe('IJs gemaakt.');
    expect(typed('’s avonds geoefend', 'nl')).toBe('’s Avonds geoefend.');
    expect(typed('تعلمت كثيرا')).toBe('تعلمت كثيرا.');
    expect(typed('cost $& {list} {title}')).toBe('Cost $& {list} {title}.');
    expect(typed('I started by ')).toBe('');
    expect(typed('a'.repeat(20_000))).toHaveLength(20_001);
  });

  it('keeps feelings out of what is shared, and everything else that is just for me', () => {
    const reflection = answers({ chips: tapped, texts: { did: 'my secret' }, privacies: { did: 'just-for-me' } });
    const shared = summarise({ set, reflection, experience, language: 'en', forSharing: true });
    expect(shared.text).toBe(
      'I followed “Web design”. I got better at solving problems. Next, I want to practise more.',
    );
    expect(shared.clauses.map((clause) => clause.from.question)).toEqual(['verb', 'better', 'next']);
    const opened = answers({ chips: tapped, privacies: { feeling: 'ask' } });
    expect(summarise({ set, reflection: opened, experience, language: 'en', forSharing: true }).text).toContain(
      'It was',
    );
  });

  it('never overwrites an edited summary, and takes private sentences out of it for sharing', () => {
    const summary = 'Mine. It was fun and hard. I wrote: my secret';
    const reflection = answers({
      chips: tapped,
      texts: { did: 'my secret' },
      privacies: { did: 'just-for-me' },
      summary,
    });
    expect(summarise({ set, reflection, experience, language: 'nl' })).toMatchObject({ text: summary, edited: true });
    const shared = summarise({ set, reflection, experience, language: 'en', forSharing: true });
    expect(shared).toMatchObject({ text: 'Mine. I wrote:', edited: true });
  });

  it('takes private sentences out in whichever language and choice they were made', () => {
    const shared = (summary: string, chips: Record<string, string[]> = { feeling: ['fun'] }) =>
      summarise({ set, reflection: answers({ chips, summary }), experience, language: 'en', forSharing: true }).text;
    expect(shared('Het was leuk. Ik kwam terug.')).toBe('Ik kwam terug.');
    expect(shared('It was hard, boring and confusing. I came back.')).toBe('I came back.');
    expect(shared('I went. Het was saai en moeilijk.', { feeling: [] })).toBe('I went.');
    // Nobody tapped a feeling: then the sentence is one they wrote to be read.
    expect(shared('It was hard. I came back.', {})).toBe('It was hard. I came back.');
    expect(shared('It was hardly over. I came back.')).toBe('It was hardly over. I came back.');
    expect(shared('At the start I felt shy. I came back.', { 'feelings-before': ['shy'] })).toBe('I came back.');
    const elsewhere = answers({ texts: { 'feelings-before': 'I cried' }, summary: 'I cried. I came back.' });
    expect(summarise({ set, reflection: elsewhere, experience, language: 'en', forSharing: true }).text).not.toContain(
      'cried',
    );
  });

  it('tells what may be told beside the answers, and says first what it is about', () => {
    const facts = { minutes: 150, organisation: ' Food  bank ', place: 'Delft', role: 'host', people: ['Noor', 'Sam'] };
    const told = (
      given: Parameters<typeof summarise>[0]['facts'],
      language = 'en',
      verb: 'followed' | null = 'followed',
    ) => summarise({ set, reflection: null, experience: { ...experience, verb }, language, facts: given ?? {} }).text;
    expect(told(facts)).toBe(
      'I followed “Web design”. I spent 2 hours and 30 minutes on it. It was with Food bank. Place: Delft. I did it together with Noor and Sam. My role: host.',
    );
    expect(told({ minutes: 61, place: '' }, 'nl', null)).toBe(
      'Dit gaat over “Web design”. Ik ben er 1 uur en 1 minuut mee bezig geweest.',
    );
    expect(told({ minutes: 60 })).toContain('spent 1 hour on');
    expect(told({ minutes: 72_000 }, 'nl')).toContain('Ik ben er 1.200 uur mee');
    for (const minutes of [0, -5, 0.2, Number.NaN, null]) expect(told({ minutes, people: [' '] }, 'en', null)).toBe('');
    const plan = { ...experience, verb: 'want-to' } as const;
    expect(summarise({ set, reflection: null, experience: plan, language: 'en', facts }).text).toBe(
      'I still want to do “Web design”.',
    );
    const shared = summarise({ set, reflection: null, experience, language: 'en', facts, forSharing: true });
    expect(shared.text).not.toMatch(/Noor|Sam/);
  });

  it('says what a chip would add to a text of the learner’s own', () => {
    const reflection = answers({ summary: 'Mine.', texts: { did: 'drew a map' }, chips: { did: ['exercises'] } });
    const told = { set, reflection, experience, language: 'en' };
    expect(wouldAdd(told, 'did', 'notes')).toBe('I took notes.');
    expect(wouldAdd({ ...told, language: 'nl' }, 'did', 'notes')).toBe('Ik heb aantekeningen gemaakt.');
    expect(wouldAdd(told, 'did', 'no-such-chip')).toBe('');
    expect(wouldAdd(told, 'verb', 'followed')).toBe('');
    expect(wouldAdd({ ...told, reflection: null }, 'did', 'notes')).toBe('I took notes.');
  });

  it('names a made thing by its title, and a tutorial as what it was made with', () => {
    const made = (type: 'making' | 'tutorial') =>
      summarise({ set, reflection: null, experience: { type, verb: 'made', title: 'A "lamp"' }, language: 'en' }).text;
    expect(made('making')).toBe('I made “A ’lamp’”.');
    expect(made('tutorial')).toBe('I made something with “A ’lamp’”.');
  });

  it('lists the texts that may be quoted', () => {
    const reflection = answers({
      texts: { did: 'drew a map', better: 'secret' },
      privacies: { better: 'just-for-me' },
    });
    const texts = shareableTexts({ set, reflection, experience: { ...experience, verb: null }, language: 'en' });
    expect(texts).toEqual(['drew a map', 'Drew a map.']);
  });
});
