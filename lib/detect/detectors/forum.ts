import { definePlatform, platformFinding } from '../define-platform.ts';

/** Forums speak of every course and shift there is, and are talk. By their generator, or phpBB's and XenForo's id of the page (2026-11). */
export default definePlatform('forum', ({ hints }) =>
  /^(discourse|phpbb|vbulletin|mybb|smf|flarum|nodebb|invision|xenforo|vanilla)\b/i.test(hints.generator) ||
  hints.classes.some((each) => each === 'phpbb' || each === 'XF')
    ? platformFinding('none', 'Forum')
    : null,
);
