import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage, loadPacks, MOST_CLAIMS, recognise } from '@/lib/recognise/index.ts';

const packs = await loadPacks();
const read = (text: string) => recognise({ text, language: 'en' }, packs);

const STRANGERS: readonly [string, string][] = [
  ['German', 'Ich habe einen Plan gemacht und die Aufgaben verteilt, weil es sonst nicht geklappt hat.'],
  ['French', 'J’ai organisé une fête avec mes amis et nous avons préparé les tables pour les invités.'],
  ['Spanish', 'He organizado una fiesta con mis amigos y hemos preparado la comida para los vecinos.'],
  ['Italian', 'Ho fatto un piano per la festa e ho aiutato anche la nonna con la spesa della settimana.'],
  ['Polish', 'Pomagałam w schronisku i po pracy sprzątałam klatki, bo nie było nikogo innego, jak co tydzień.'],
  ['Turkish', 'Ben bu hafta çok çalıştım ve arkadaşlarım için bir plan yaptım, daha sonra da yemek yaptık.'],
  ['Ukrainian', 'Я допомагала бабусі та готувала їжу для всієї родини щодня після школи.'],
  ['Arabic', 'ساعدت جدتي في البيت كل يوم بعد المدرسة وطبخت للعائلة'],
];

describe('texts that are hard to read', () => {
  it.each(STRANGERS)('%s has no pack: said so, and nothing claimed', (_name, text) => {
    expect(read(text)).toEqual({ language: null, claims: [], ideas: [] });
  });

  it('is empty, one word or one mark', () => {
    for (const text of ['', ' ', '\n\n', 'ok', 'planning', '.', '?!', '👍', '😀😀😀 🎉', '\u0000', '\ud800']) {
      expect(read(text).claims).toEqual([]);
      expect(read(text).ideas).toEqual([]);
    }
  });

  it('is 100,000 characters long', () => {
    const text = 'I made a plan and we worked together, but then it rained. '.repeat(1_800).slice(0, 100_000);
    const { claims } = read(text);
    expect(claims.map(({ zone }) => zone)).toContain('planning');
    expect(claims.length).toBeLessThanOrEqual(MOST_CLAIMS);
    for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    ['one long word', 'a'.repeat(100_000)],
    ['no full stop', 'I made a the '.repeat(8_000)],
    ['one verb over and over', 'made '.repeat(20_000)],
    ['marks', '.,!?"“'.repeat(16_000)],
    ['regular expressions', '(a+)+$ [^x]*? \\1{9,} '.repeat(4_000)],
    ['accents', `I made a plan ${'e\u0301'.repeat(40_000)}`],
    ['open quotes', '"“«'.repeat(30_000)],
  ])('is bait: %s', (_name, text) => {
    const { claims, ideas } = read(text);
    for (const { quote, start, end } of [...claims, ...ideas]) expect(text.slice(start, end)).toBe(quote);
  });

  it('keeps its places among emoji, accents and odd spaces', () => {
    const text = '🎉🎉 Día genial!\u00a0\u00a0👩‍👩‍👧 I made a rota for the kitchen — it worked 👍🏽';
    const [claim] = read(text).claims;
    expect(claim?.zone).toBe('planning');
    expect(claim?.quote).toBe(text.slice(claim?.start, claim?.end));
    expect(claim?.quote).toContain('I made a rota for the kitchen');
  });

  it('never fails and always quotes exactly, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'I',
        'we',
        'made',
        'a',
        'plan',
        'and',
        'not',
        'he',
        '"',
        ',',
        '.',
        '?',
        '\n',
        'helped',
        'my',
        'gran',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const { claims, ideas } = read(text);
        expect(claims.length).toBeLessThanOrEqual(MOST_CLAIMS);
        const zones = [...claims, ...ideas].map(({ zone }) => zone);
        expect(new Set(zones).size).toBe(zones.length);
        for (const one of [...claims, ...ideas]) expect(one.quote).toBe(text.slice(one.start, one.end));
      }),
      { numRuns: 200 },
    );
  });
});

describe('which language', () => {
  it('tells those it knows from those it does not', () => {
    expect(guessLanguage('I helped my gran with the shopping and we had tea.')).toBe('en');
    expect(guessLanguage('Ich habe meiner Oma mit dem Einkauf geholfen und wir haben Tee getrunken.')).toBeNull();
    expect(guessLanguage('')).toBeNull();
  });
});
