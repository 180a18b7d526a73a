/** What a feature is expected to add to learning and to volunteering before any page was seen. */
export type Prior = readonly [learning: number, volunteering: number];

/** How much a word weighs by where it stands. */
const ZONES: Readonly<Record<string, number>> = {
  title: 2,
  h1: 1.6,
  path: 1.4,
  heads: 1.2,
  cta: 0.8,
  body: 1.6,
  'body.some': 0.9,
};
/** What a group of words says, before its place. */
const FOR: Readonly<Record<string, Prior>> = {
  learning: [1, -0.2],
  teach: [0.6, -0.1],
  school: [0.15, 0],
  volunteer: [-0.8, 1],
  call: [-0.4, 0.8],
  join: [-0.2, 0.5],
};
const AGAINST: Readonly<Record<string, Prior>> = {
  job: [-1.2, -0.8],
  give: [-1, -0.8],
  legal: [-1.5, -1.5],
  search: [-0.6, -0.5],
  recipe: [-1.3, -1.3],
  news: [-0.9, -0.9],
  civic: [-0.7, -0.7],
};
const SHAPES: Readonly<Record<string, Prior>> = {
  'site.against': [-1.2, -0.8],
  'site.learning': [0.4, 0],
  'share.learning': [1.5, -0.5],
  'share.helping': [-0.5, 1.5],
  'share.against': [-2.2, -2],
  'body.against': [-0.8, -0.8],
  'shape.numbered-title': [1, 0],
  'shape.numbered-heads': [1.2, 0],
  'shape.code': [1.2, -0.3],
  'shape.form': [-0.2, 0.4],
  'shape.password': [-2, -2],
  'shape.thin': [0, 0],
  'shape.long': [-0.5, -0.3],
  'shape.links': [-0.5, -0.4],
  'shape.prices': [-0.4, -0.5],
  'shape.front': [-0.2, 0],
  'shape.search': [-8, -8],
  'shape.dated': [-0.8, -0.5],
  'shape.published': [-0.3, -0.3],
  'shape.day': [-0.4, -0.4],
  'shape.byline': [-0.4, -0.4],
  'type.news': [-3, -3],
  'type.article': [-0.5, -0.5],
  'type.product': [-2, -1.5],
  'type.social': [-1.5, -2],
  'type.place': [-2, -2],
  'mix.reported-no-call': [0, -1.5],
  'mix.reported-no-teaching': [-0.8, 0],
};

/** Where the sums start. */
export const PRIOR_BIAS: Prior = [-2, -3];

/** The expectation for a feature by its name; training pulls towards it, so that what no page shows keeps its sense. */
export function priorOf(feature: string): Prior {
  const shape = SHAPES[feature];
  if (shape) return shape;
  const [zone = '', name = '', some] = feature.split('.');
  const group = FOR[name];
  if (group) {
    const weight = ZONES[some ? `${zone}.${some}` : zone] ?? 1;
    return [group[0] * weight, group[1] * weight];
  }
  const against = AGAINST[name] ?? [-0.9, -0.9];
  const weight = zone === 'top' ? 1.8 : 1.4;
  return [against[0] * weight, against[1] * weight];
}
