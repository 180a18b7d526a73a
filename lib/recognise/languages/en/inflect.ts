import type { VerbForms } from '../../build-pack.ts';

/** Verbs that do not follow the rule: lemma → past, participle. */
const IRREGULAR: Record<string, string> = {
  be: 'was were been',
  become: 'became become',
  begin: 'began begun',
  bend: 'bent bent',
  break: 'broke broken',
  bring: 'brought brought',
  bite: 'bit bitten',
  shake: 'shook shaken',
  withdraw: 'withdrew withdrawn',
  strike: 'struck struck',
  steal: 'stole stolen',
  light: 'lit lit',
  shut: 'shut shut',
  split: 'split split',
  hurt: 'hurt hurt',
  swing: 'swung swung',

  build: 'built built',
  buy: 'bought bought',
  catch: 'caught caught',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut cut',
  deal: 'dealt dealt',
  dig: 'dug dug',
  do: 'did done',
  draw: 'drew drawn',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed fed',
  feel: 'felt felt',
  fight: 'fought fought',
  find: 'found found',
  fly: 'flew flown',
  forget: 'forgot forgotten',
  get: 'got got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung hung',
  have: 'had had',
  hear: 'heard heard',
  hide: 'hid hidden',
  hold: 'held held',
  keep: 'kept kept',
  know: 'knew known',
  lay: 'laid laid',
  lead: 'led led',
  lend: 'lent lent',
  learn: 'learned learnt',
  leave: 'left left',
  let: 'let let',
  lose: 'lost lost',
  make: 'made made',
  mean: 'meant meant',
  meet: 'met met',
  overcome: 'overcame overcome',
  pay: 'paid paid',
  plan: 'planned planned',
  put: 'put put',
  read: 'read read',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  rethink: 'rethought rethought',
  run: 'ran run',
  say: 'said said',
  see: 'saw seen',
  sell: 'sold sold',
  send: 'sent sent',
  set: 'set set',
  sew: 'sewed sewn',
  shoot: 'shot shot',
  show: 'showed shown',
  sing: 'sang sung',
  sit: 'sat sat',
  sleep: 'slept slept',
  speak: 'spoke spoken',
  spell: 'spelled spelt',
  spend: 'spent spent',
  spot: 'spotted spotted',
  stand: 'stood stood',
  stick: 'stuck stuck',
  sweep: 'swept swept',
  swim: 'swam swum',
  swap: 'swapped swapped',
  take: 'took taken',
  teach: 'taught taught',
  tell: 'told told',
  think: 'thought thought',
  throw: 'threw thrown',
  understand: 'understood understood',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won won',
  write: 'wrote written',
  rewrite: 'rewrote rewritten',
  rebuild: 'rebuilt rebuilt',
  redo: 'redid redone',
  dare: 'dared dared',
};
/** Verbs that double their last letter. */
const DOUBLING = new Set(
  'plan blur debug chop shrug wrap wet stir scrub strum hem plug split knit step shut stop chat grab drop plug pin wrap trim tip step clap jog skip swap spot hug mop map scan shop sit get put cut let set run win dig begin forget swim bat pat calm_ travel model label cancel rap tap knit unplug jot edit_ fit commit admit refer prefer control patrol dub rip'.split(
    ' ',
  ),
);

const BE = ['be', 'am', 'is', 'are', 'was', 'were', 'being', 'been'];

/** All forms of an English verb; British and American endings both. */
export function inflect(lemma: string): VerbForms {
  if (lemma === 'be') return { single: BE, done: ['was', 'were', 'been'], infinitives: ['be'] };
  const [past = '', participle = ''] = (IRREGULAR[lemma] ?? '').split(' ');
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const silent = /[^e]e$/.test(lemma) && lemma !== 'be';
  const hissing = /(s|sh|ch|x|z|o)$/.test(lemma);
  const ies = /[^aeiou]y$/.test(lemma);
  const third = ies ? `${lemma.slice(0, -1)}ies` : hissing ? `${lemma}es` : `${lemma}s`;
  const ing = silent ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const ed = ies ? `${lemma.slice(0, -1)}ied` : silent ? `${lemma}d` : `${stem}ed`;
  const done = past ? [past, participle] : [ed];
  const single = [lemma, third, ing, ...done];
  const american = single.map((form) => form.replace(/is(e|es|ed|ing)$/, 'iz$1'));
  return {
    single: [...new Set([...single, ...american])],
    done: [...new Set([...done, ...done.map((form) => form.replace(/ised$/, 'ized'))])],
    infinitives: [lemma],
  };
}
