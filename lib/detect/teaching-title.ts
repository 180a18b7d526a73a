import { fold } from './text.ts';

const TALK = /\b(keynote|ted ?talk|tedx\w*|lecture by|conference talk|lezing|vortrag|conference)\b/;
const TEACHING =
  /\b(tutorial|lecture|lesson|course|crash course|masterclass|webinar|explained|for beginners|learn (to|how|the|python|english|dutch|spanish|french|german)|introduction to|intro to|how to (solve|calculate|code|program|draw|play|speak|write|read|learn|study|build|use)|study with|exam (prep|revision)|revision|uitleg|uitgelegd|les \d+|cursus|voor beginners|leer(?:t)? (je|hoe)|college|erklart|einfach erklart|lernen|kurs|vorlesung|expliqu|cours de|apprendre|tutoriel|tutoriale?|clase de|curso|aprende(r)?|explicado|lezione|corso|imparare|spiegazione|kurs|lekcja|wyklad|pamoka|paskaita|lekcija|predavanje)\b/;
const ENTERTAINING =
  /\b(trailer|teaser|official (video|music)|music video|lyrics?|gameplay|let'?s play|walkthrough|reaction|prank|vlog|unboxing|review|funny|fails?|highlights|full (movie|episode)|karaoke|remix|asmr|haul|golf course)\b/;

/**
 * What kind of video a title promises: a talk, something that teaches, or null when nothing in it says so.
 * Sites for any video hold far more to amuse than to learn from, so one amusing word is enough for null.
 */
export function teachingTitle(title: string): 'talk' | 'video' | null {
  const words = fold(title);
  if (ENTERTAINING.test(words)) return null;
  if (TALK.test(words)) return 'talk';
  return TEACHING.test(words) ? 'video' : null;
}
