import { hostOf } from '../../contract.ts';
import { defineSite } from '../../define-site.ts';

/**
 * Wikiversity. To the generic path a page is an encyclopaedia's, like those of its sister; here they are courses and lessons. Names
 * with a colon are talk, files and people, except courses of the German one: `Kurs:{name}/Vorlesung/…` (2026-11).
 */
export default defineSite({
  id: 'wikiversity',
  name: 'Wikiversity',
  hosts: ['wikiversity.org'],
  examples: [
    'https://en.wikiversity.org/wiki/Python_Concepts/Strings',
    'https://de.wikiversity.org/wiki/Kurs:Algorithmen_und_Datenstrukturen/Vorlesung/Sortieren',
  ],
  paths: [
    [/^\/wiki\/(Main_Page|Accueil|Hauptseite|Wikiversity:)/, 'none'],
    [/^\/wiki\/(Kurs:)?[^/:]+(\/[^:]*)?(quiz|exercises?|aufgaben?|exercices?)[^/:]*$/i, 'practice'],
    [/^\/wiki\/(Kurs:)?[^/:]+\/[^:]+$/, 'lesson'],
    [/^\/wiki\/(Kurs:)?[^/:]+$/, 'course'],
  ],
  free: true,
  extract(page) {
    const language = /^([a-z]{2,3})\.(?:m\.)?wikiversity/.exec(hostOf(page.address))?.[1];
    return language ? { language: { value: language, from: 'address' } } : {};
  },
});
