import type { Cluster, Provenance, Shape } from '@/lib/model/index.ts';

/** A drawing on a 24 px grid, drawn for Skilltrail: lines (stroked, round ends) and filled parts, as SVG path data. */
export interface Drawing {
  readonly line?: string;
  readonly fill?: string;
}

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** One outline for each of the ten kinds of experience; they differ in shape, so no colour is needed to tell them apart. */
export const SHAPE_DRAWINGS: Readonly<Record<Shape, Drawing>> = {
  course: {
    line: 'M12 6.5C10 5 7 4.5 3.5 4.75v13.5C7 18 10 18.5 12 20c2-1.5 5-2 8.5-1.75V4.75C17 4.5 14 5 12 6.5ZM12 6.5V20',
  },
  video: {
    line: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
    fill: 'M10 8.75v6.5L15.5 12Z',
  },
  article: { line: 'M6 3.5h8.5L19 8v12.5H6ZM14 3.5V8.5h5M9 12.5h7M9 16h5' },
  making: { line: 'M13.5 9.5 5 18a1.77 1.77 0 0 0 2.5 2.5L16 12M9.5 5.5 13 4l7 7-3.5 3.5-7-7Z' },
  volunteering: {
    line: 'M12 13.5C8.5 11 6.5 9 6.5 6.6 6.5 4.8 7.8 3.5 9.4 3.5c1.1 0 2.1.600 2.6 1.6.500-1 1.5-1.6 2.6-1.6 1.6 0 2.9 1.3 2.9 3.1 0 2.4-2 4.4-5.5 6.9ZM3.5 15.5c1.5 3.3 4.5 5 8.5 5s7-1.7 8.5-5',
  },
  event: {
    line: 'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v11.5A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 5 5.5ZM3.5 10h17M8 3v4M16 3v4',
    fill: dot(15.75, 15, 1.75),
  },
  sport: {
    line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0ZM6 6c3.5 3.5 3.5 8.5 0 12M18 6c-3.5 3.5-3.5 8.5 0 12',
  },
  caring: {
    line: 'M3.5 11.5 12 4l8.5 7.5M5.5 10v10h13V10M12 17.2c-2-1.4-3-2.5-3-3.9 0-1 .7-1.7 1.6-1.7.600 0 1.1.300 1.4.900.3-.6.800-.9 1.4-.9.900 0 1.6.700 1.6 1.7 0 1.4-1 2.5-3 3.9Z',
  },
  work: {
    line: 'M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-9A1.5 1.5 0 0 1 4.5 8ZM8.5 8V5.5A1.5 1.5 0 0 1 10 4h4a1.5 1.5 0 0 1 1.5 1.5V8M3 13.5h18M12 12.5v2',
  },
  badge: {
    line: 'M12 2.75 20 7.375v9.25L12 21.25 4 16.625v-9.25Z',
    fill: 'm12 7.5 1.35 2.95 3.2.350-2.4 2.15.700 3.15L12 14.5l-2.85 1.6.700-3.15-2.4-2.15 3.2-.35Z',
  },
};

/** One filled shape for each cluster of skills, beside its hue. */
export const CLUSTER_DRAWINGS: Readonly<Record<Cluster, Drawing>> = {
  thinking: { fill: 'M12 2.5 20.5 7.25v9.5L12 21.5 3.5 16.75v-9.5Z' },
  learning: { fill: 'M12 3 22 20.5H2Z' },
  personal: { fill: dot(12, 12, 9.25) },
  social: { fill: `${dot(7.75, 12, 5.75)}${dot(17.5, 12, 5)}` },
  world: { fill: 'M12 1.5 22.5 12 12 22.5 1.5 12Z' },
  digital: { fill: 'M3.5 3.5h17v17h-17Z' },
  'hands-on': { fill: 'M8.5 2.5h7v6h6v7h-6v6h-7v-6h-6v-7h6Z' },
};

/** The four steps of trust: a word, something to see, a person who nods, a medal. */
export const PROVENANCE_DRAWINGS: Readonly<Record<Provenance, Drawing>> = {
  said: {
    line: 'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v9a1.5 1.5 0 0 1-1.5 1.5h-7L7.5 20.5v-4H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5ZM8 9h8M8 12.25h5',
  },
  shown: {
    line: 'M2.5 12C4.5 8 8 5.75 12 5.75S19.5 8 21.5 12C19.5 16 16 18.25 12 18.25S4.5 16 2.5 12Z',
    fill: dot(12, 12, 3.25),
  },
  confirmed: {
    line: 'M5.75 7.5a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0-7.5 0ZM2.75 20c.5-3.75 3-6 6.75-6 1.75 0 3.25.500 4.4 1.4M14 18.25l2.5 2.5 5-5.5',
  },
  issued: {
    line: 'M6 9a6 6 0 1 0 12 0a6 6 0 1 0-12 0ZM8.25 13.75 7 21.5l5-2.5 5 2.5-1.25-7.75M9.75 9l1.75 1.75 3-3.25',
  },
};

/** The few signs of the interface itself. */
export const UI_DRAWINGS = {
  add: { line: 'M12 5v14M5 12h14' },
  back: { line: 'M19 12H5M11 6l-6 6 6 6' },
  bin: { line: 'M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l.85 13.5h9.3l.85-13.5M10.25 10.5v5.5M13.75 10.5v5.5' },
  calendar: { line: 'M4 5.5h16V20H4ZM4 10h16M8 3v4M16 3v4' },
  check: { line: 'm5 12.75 4.5 4.5L19 7.5' },
  clock: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0ZM12 7v5.25l3.5 2' },
  close: { line: 'M6 6l12 12M18 6 6 18' },
  copy: { line: 'M9 9h11v11H9ZM15 9V4H4v11h5' },
  device: { line: 'M5 5h14v10.5H5ZM2.5 19h19' },
  down: { line: 'm6 9.5 6 6 6-6' },
  download: { line: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' },
  file: { line: 'M6 3.5h8.5L19 8v12.5H6ZM14 3.5V8.5h5' },
  globe: {
    line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0ZM3.5 12h17M12 3.5c3 2.5 4 5.5 4 8.5s-1 6-4 8.5c-3-2.5-4-5.5-4-8.5s1-6 4-8.5Z',
  },
  info: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0ZM12 11v5.5', fill: dot(12, 7.75, 1.15) },
  link: {
    line: 'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L11.8 6.5M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3',
  },
  lock: { line: 'M5.5 10.5h13V20h-13ZM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3' },
  more: { fill: `${dot(5, 12, 1.75)}${dot(12, 12, 1.75)}${dot(19, 12, 1.75)}` },
  next: { line: 'M5 12h14M13 6l6 6-6 6' },
  open: { line: 'M13.5 4.5h6v6M19.5 4.5 11 13M17 13.5v6H4.5V7h6' },
  panel: { line: 'M3.5 4.5h17v15h-17ZM14.5 4.5v15' },
  pencil: { line: 'M4.5 19.5 5.5 15 16 4.5l3.5 3.5L9 18.5ZM13.5 7l3.5 3.5' },
  person: { line: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0ZM4.5 20.5c.5-4 3.25-6.5 7.5-6.5s7 2.5 7.5 6.5' },
  photo: { line: 'M3.5 5h17v14h-17ZM4 17l5-5.5 4 4 2.5-2.5 5 5', fill: dot(15.5, 9.25, 1.5) },
  pin: { line: 'M9 3.5h6l-.75 6.5L18 13.5v1.5H6v-1.5l3.75-3.5ZM12 15v6' },
  puzzle: { line: 'M9.5 5.5a2 2 0 1 1 4 0V7H18v4.5h1a2 2 0 1 1 0 4h-1V20.5H5V15.5h1a2 2 0 1 0 0-4H5V7h4.5Z' },
  quote: {
    fill: 'M4 17.5c2.5-.5 3.25-2 3.25-4H4V6.5h6.5v6.5c0 4-2 6.5-5.5 7ZM14 17.5c2.5-.5 3.25-2 3.25-4H14V6.5h6.5v6.5c0 4-2 6.5-5.5 7Z',
  },
  search: { line: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0ZM15.5 15.5l5 5' },
  settings: {
    line: 'M4 7h8M18 7h2M4 17h2M12 17h8M12.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0ZM6.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z',
  },
  undo: { line: 'M8.5 5 4 9.5 8.5 14M4 9.5h9.5a5.5 5.5 0 0 1 0 11H10' },
  warning: { line: 'M12 3.75 21.5 20h-19ZM12 10v4.75', fill: dot(12, 17.25, 1.15) },
} as const satisfies Record<string, Drawing>;

export type UiSign = keyof typeof UI_DRAWINGS;

/** The trail itself, in the shape of an S: where it began, and the mark it leads to. */
export const TRAIL_DRAWING = {
  line: 'M6 20.25h8.25a4.125 4.125 0 0 0 0-8.25h-4.5a4.125 4.125 0 0 1 0-8.25H13',
  fill: `${dot(5, 20.25, 2)}M18 .5 21.25 3.75 18 7 14.75 3.75Z`,
} as const satisfies Drawing;
