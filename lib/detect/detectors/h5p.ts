import { definePlatform, platformFinding } from '../define-platform.ts';

/** H5P, exercises in any page: its scripts on the page or a frame of `{name}.h5p.com` (2026-11). Any page may hold one, so it is less sure. */
export default definePlatform('h5p', ({ hints }) =>
  hints.scripts.some((each) => /\/h5p-(resizer|php-library)/.test(each)) ||
  hints.frames.some((each) => each.endsWith('.h5p.com'))
    ? platformFinding('practice', 'H5P', 0.7)
    : null,
);
