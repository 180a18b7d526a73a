import { describe, expect, it } from 'vitest';
import { promptSets, shareableTexts, summarise } from '@/lib/reflect/index.ts';
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
