import css from './recognise.module.css';

export interface QuoteProps {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The learner's own sentence, with the words that count underlined. */
export function Quote({ before, quote, after }: QuoteProps) {
  return (
    <blockquote className={css.quote}>
      <p>
        {before}
        <mark className={css.mark}>{quote}</mark>
        {after}
      </p>
    </blockquote>
  );
}
