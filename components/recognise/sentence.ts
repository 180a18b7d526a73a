/** A quote in the sentence it stands in. */
export interface QuotedSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A sentence longer than this is cut around the quote: a panel is narrow. */
const LONGEST = 320;

/**
 * The whole sentence around some words; a quote over two sentences gets both.
 * @param start of the quote in `text`, UTF-16 units
 * @param language BCP 47, for where sentences end
 */
export function sentenceAround(text: string, start: number, end: number, language: string): QuotedSentence {
  let from = start;
  let to = end;
  for (const { segment, index } of sentencesOf(text, language)) {
    const after = index + segment.length;
    if (index <= start && start < after) from = index;
    if (index < end && end <= after) to = after;
  }
  // A line of its own is a thought of its own, full stop or not.
  from = Math.max(from, text.lastIndexOf('\n', start - 1) + 1);
  const line = text.indexOf('\n', end);
  if (line >= 0) to = Math.min(to, line);
  const cut = (side: string, keep: 'head' | 'tail') => {
    const room = Math.max(40, Math.floor((LONGEST - (end - start)) / 2));
    if (side.length <= room) return side;
    const words = keep === 'tail' ? side.slice(-room).replace(/^\S*\s/, '') : side.slice(0, room).replace(/\s\S*$/, '');
    return keep === 'tail' ? `… ${words}` : `${words} …`;
  };
  return {
    before: cut(text.slice(from, start).trimStart(), 'tail'),
    quote: text.slice(start, end),
    after: cut(text.slice(end, to).trimEnd(), 'head'),
  };
}

function sentencesOf(text: string, language: string): Iterable<{ segment: string; index: number }> {
  return new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
}
