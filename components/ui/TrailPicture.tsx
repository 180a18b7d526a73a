import type { Shape } from '@/lib/model/index.ts';
import { SHAPE_DRAWINGS } from './drawings.ts';
import css from './TrailPicture.module.css';

/** Where the marks stand on the trail, in the picture's own units. */
const MARKS: readonly { readonly shape: Shape; readonly x: number; readonly y: number }[] = [
  { shape: 'course', x: 44, y: 150 },
  { shape: 'volunteering', x: 140, y: 82 },
  { shape: 'making', x: 236, y: 140 },
  { shape: 'sport', x: 330, y: 74 },
  { shape: 'badge', x: 430, y: 44 },
];
const TRAIL = 'M44 150C92 150 92 82 140 82S188 140 236 140 282 74 330 74 380 44 430 44';

/** A trail with a few marks on it: only to look at. */
export function TrailPicture() {
  return (
    <svg className={css.picture} viewBox="0 0 476 190" aria-hidden="true" focusable="false">
      <path className={css.trail} d={TRAIL} />
      {MARKS.map(({ shape, x, y }) => (
        <g
          key={shape}
          className={css.mark}
          data-last={shape === 'badge' || undefined}
          transform={`translate(${x} ${y})`}
        >
          <circle r="26" />
          <g transform="translate(-15 -15) scale(1.25)">
            <path className={css.line} d={SHAPE_DRAWINGS[shape].line} />
            <path className={css.fill} d={SHAPE_DRAWINGS[shape].fill} />
          </g>
        </g>
      ))}
    </svg>
  );
}
