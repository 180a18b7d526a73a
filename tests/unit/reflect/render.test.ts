import { describe, expect, it } from 'vitest';
import { promptSets, type RenderInput, render, withLenses } from '@/lib/reflect/index.ts';
import { answers } from './answers.ts';

const set = promptSets.get('volunteering');
const experience = { type: 'volunteering', verb: 'helped', title: 'Soup evening' } as const;
const chips = { did: ['listened', 'sorted'], feeling: ['moving'], better: ['calm', 'listening'], next: ['friend'] };
const facts = { minutes: 720, organisation: 'Food bank East', place: 'Delft', role: 'host', people: ['Noor'] };
const made = (given: Partial<RenderInput>) =>
  render({ kind: 'cv-line', set, reflection: answers({ chips }), experience, language: 'en', ...given });

describe('render', () => {
  it('writes a CV line in STAR order, without "I"', () => {
    expect(made({ facts: { ...facts, skills: ['Empathy', 'Teamwork'] } }).text).toBe(
      'Helped with “Soup evening” (Food bank East, Delft, 12 hours). Role: host. Listened to people’s stories and sorted things. Got better at listening well and staying calm when it is busy. Skills: Empathy and Teamwork.',
    );
    expect(made({ language: 'nl', facts: { minutes: 45, role: 'gastvrouw.' } }).text).toBe(
      'Geholpen bij “Soup evening” (45 minuten). Rol: gastvrouw. Naar verhalen van mensen geluisterd en spullen gesorteerd. Beter geworden in goed luisteren en rustig blijven als het druk is.',
    );
  });

  it('writes a paragraph of badge evidence: no feelings, no plans, no names', () => {
    expect(made({ kind: 'badge-evidence', facts }).text).toBe(
      'I helped with “Soup evening”. I spent 12 hours on it. It was with Food bank East. Place: Delft. My role: host. I listened to people’s stories and sorted things. I got better at listening well and staying calm when it is busy.',
    );
    const own = made({ kind: 'badge-evidence', facts: { ...facts, people: ['Noor'] }, forSharing: false });
    expect(own.text).toContain('Noor');
    expect(own.text).not.toContain('touching');
  });

  it('writes a Youthpass paragraph with what comes next', () => {
    const { text } = made({ kind: 'youthpass', language: 'nl', facts: { skills: ['Burgerschap'] } });
    expect(text).toBe(
      'Ik heb geholpen bij “Soup evening”. Ik heb naar verhalen van mensen geluisterd en spullen gesorteerd. Ik ben beter geworden in goed luisteren en rustig blijven als het druk is. Hierna wil ik een keer iemand meenemen. Sleutelcompetenties: Burgerschap.',
    );
  });

  it('gives the summary as it is, the learner’s own version included', () => {
    const mine = answers({ chips, summary: 'Mine.' });
    expect(made({ kind: 'summary', reflection: mine })).toMatchObject({ text: 'Mine.', edited: true });
    expect(made({ kind: 'summary' }).text).toContain('It was touching.');
    expect(made({ kind: 'summary', forSharing: true }).text).not.toContain('touching');
    expect(made({ reflection: mine })).toMatchObject({ edited: false });
  });

  it('says which letters of STAR nothing told about', () => {
    const missing = (given: Partial<RenderInput>) => made(given).missing;
    expect(missing({})).toEqual(['task']);
    expect(missing({ facts: { role: 'host' } })).toEqual([]);
    expect(missing({ reflection: null })).toEqual(['task', 'action', 'result']);
    const bare = { ...experience, verb: null };
    expect(missing({ reflection: null, experience: bare })).toEqual(['situation', 'task', 'action', 'result']);
    expect(missing({ reflection: null, experience: bare, facts: { place: 'Delft' } })).not.toContain('situation');
    const star = withLenses(set, [promptSets.get('star')]);
    const moment = answers({ chips: { 'star-task': ['calm'], 'star-result': ['worked'] } });
    expect(missing({ set: star, reflection: moment })).toEqual(['action']);
    const secret = answers({ chips, privacies: { did: 'just-for-me' } });
    expect(missing({ reflection: secret })).toEqual(['task', 'action']);
  });

  it('puts the moment of a lens into STAR order', () => {
    const reflection = answers({
      chips: {
        did: ['sorted'],
        better: ['listening'],
        'star-situation': ['wrong', 'busy'],
        'star-task': ['calm'],
        'star-action': ['plan'],
        'star-result': ['happy'],
      },
    });
    const input = { set: withLenses(set, [promptSets.get('star')]), reflection, facts: { role: 'host' } };
    expect(made(input).text).toBe(
      'Helped with “Soup evening”. Role: host. Sorted things. A moment when something went wrong and it was very busy. Task: keep people calm. Made a plan. In the end, people were happy. Got better at listening well.',
    );
    expect(made({ ...input, language: 'nl' }).text).toBe(
      'Geholpen bij “Soup evening”. Rol: host. Spullen gesorteerd. Een moment waarop iets misging en het heel druk was. Taak: mensen rustig houden. Een plan gemaakt. Uiteindelijk waren mensen blij. Beter geworden in goed luisteren.',
    );
  });

  it('keeps what is just for the learner out of everything but their own summary', () => {
    const reflection = answers({
      chips,
      texts: { did: 'my secret' },
      privacies: { did: 'just-for-me', verb: 'just-for-me' },
    });
    for (const kind of ['cv-line', 'badge-evidence', 'youthpass'] as const) {
      const { text, clauses } = made({ kind, reflection });
      expect(text).not.toMatch(/secret|sorted|[Hh]elped|touching/);
      expect(clauses.map((clause) => clause.from.question)).not.toContain('did');
      expect(text).toContain('“Soup evening”');
    }
    expect(made({ reflection, forSharing: false }).text).toContain('My secret.');
  });

  it('has nothing to tell of a title, or of what is only a plan', () => {
    for (const kind of ['cv-line', 'badge-evidence', 'youthpass'] as const) {
      const bare = { ...experience, verb: null };
      expect(made({ kind, reflection: null, experience: bare })).toMatchObject({ text: '', clauses: [] });
      const planned = { ...experience, verb: 'want-to' as const };
      expect(made({ kind, reflection: null, experience: planned, facts }).text).toBe('');
      expect(made({ kind, experience: planned }).text).not.toContain('want to do');
      expect(made({ kind, reflection: null, experience: bare, facts: { minutes: 60 } }).text).toContain('1 hour');
    }
    // A plan alone is no CV line, but it is a summary.
    const next = answers({ chips: { next: ['friend'] } });
    const input = { reflection: next, experience: { ...experience, verb: null } };
    expect(made(input).text).toBe('');
    expect(made({ ...input, kind: 'summary' }).text).toBe('Next, I want to bring a friend along.');
  });

  it('makes every clause of a text known, each with its source', () => {
    const { clauses, text } = made({ reflection: answers({ chips, texts: { better: 'I ask names first' } }) });
    expect(clauses.map((clause) => clause.from.question)).toEqual(['verb', 'did', 'did', 'better', 'better', 'better']);
    expect(text).toContain('I ask names first.');
  });
});
