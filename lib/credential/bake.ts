import { AppError } from '../errors.ts';
import type { AchievementCredential } from '../model/index.ts';
import { BADGE_KEYWORDS, makeTextChunk, readPng, readTextChunk, writePng } from './png.ts';

const OPEN_BADGES_3 = 'https://purl.imsglobal.org/ob/v3p0';

/**
 * Puts a signed credential into a PNG, before its end; a badge that was in it goes.
 * @throws AppError `credential-invalid` when the bytes are no whole PNG
 */
export function bakePng(picture: Uint8Array, credential: AchievementCredential): Uint8Array<ArrayBuffer> {
  const keywords: readonly string[] = BADGE_KEYWORDS;
  const kept = readPng(picture).filter((chunk) => !keywords.includes(readTextChunk(chunk)?.keyword ?? ''));
  const end = kept.pop();
  const badge = makeTextChunk(BADGE_KEYWORDS[0], JSON.stringify(credential));
  return writePng([...kept.map((chunk) => chunk.whole), badge, ...(end ? [end.whole] : [])]);
}

/**
 * Puts a signed credential into an SVG drawn by us, right after its first tag.
 * @throws AppError `credential-invalid` when there is no `<svg …>` or a badge in it already
 */
export function bakeSvg(picture: string, credential: AchievementCredential): string {
  const start = /<svg(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(picture);
  if (!start || picture.includes(OPEN_BADGES_3))
    throw new AppError('credential-invalid', { details: { svg: 'not one to bake' } });
  const at = start.index + start[0].length;
  const text = JSON.stringify(credential).replaceAll(']]>', ']]]]><![CDATA[>');
  const element = `<openbadges:credential xmlns:openbadges="${OPEN_BADGES_3}"><![CDATA[${text}]]></openbadges:credential>`;
  return picture.slice(0, at) + element + picture.slice(at);
}
