import { type ReactNode, useState } from 'react';
import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import type { PreparedExport } from '@/lib/actions/export-portfolio.ts';
import type { HeldBack, PreviewPart } from '@/lib/export/index.ts';
import { zone } from '@/lib/frameworks/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './export.module.css';
import type { Preparation } from './export-model.ts';

export interface PreviewProps {
  readonly preparation: Preparation;
  readonly single: boolean;
  readonly trailHref: string;
  /** The button that saves it. */
  readonly children: ReactNode;
}

/** Parts that stand open at first: enough for a look, quick for two thousand entries. */
const PAGE = 12;

/** Exactly what goes into the file, part by part, and what stays behind and why. */
export function Preview({ preparation, single, trailHref, children }: PreviewProps) {
  const { t } = useWords();
  const prepared =
    preparation.kind === 'ready' ? preparation.prepared : preparation.kind === 'looking' ? preparation.before : null;
  const isEmpty = prepared !== null && isNothing(prepared);
  return (
    <section className={css.preview} aria-labelledby="export-preview" aria-busy={preparation.kind === 'looking'}>
      <h2 id="export-preview">{t('export.preview')}</h2>
      {preparation.kind === 'open' && <p className={css.soft}>{t(single ? 'export.open.one' : 'export.open')}</p>}
      {preparation.kind === 'looking' && !prepared && <p className={css.soft}>{t('export.looking')}</p>}
      {preparation.kind === 'trouble' && (
        <Banner kind="warning" urgent>
          {t(`error.${preparation.code}`)}
        </Banner>
      )}
      {isEmpty && (
        <Banner>
          <p>{t('error.export-empty')}</p>
          <a href={trailHref}>{t('portfolio.trail')}</a>
        </Banner>
      )}
      {prepared && !isEmpty && (
        <>
          <p className={css.soft}>{t('export.preview.text')}</p>
          <Sheet parts={prepared.preview} language={prepared.selection.content.language} />
        </>
      )}
      {prepared && <Held heldBack={prepared.selection.heldBack} />}
      {!isEmpty && <div className={css.save}>{children}</div>}
    </section>
  );
}

/** True for a file with nothing of the learner's in it. */
export function isNothing({ selection: { content } }: PreparedExport): boolean {
  return content.experiences.length + content.badges.length + content.credentials.length === 0;
}

/** The parts of the file, in the file's own language. */
function Sheet({ parts, language }: { readonly parts: readonly PreviewPart[]; readonly language: string }) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const left = parts.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard has to get into it */}
      <section className={css.sheet} lang={language} tabIndex={0} aria-label={t('export.sheet')}>
        {parts.slice(0, shown).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place in the file
          <section key={at}>
            <h3>{part.heading}</h3>
            {part.lines.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: so do lines
              <p key={row}>{line}</p>
            ))}
          </section>
        ))}
      </section>
      {left > 0 && (
        <div>
          <Button onPress={() => setShown(shown + 8 * PAGE)}>{t('export.preview.more', { count: left })}</Button>
        </div>
      )}
    </>
  );
}

const REASONS = ['private', 'unconfirmed', 'exact-place', 'people'] as const satisfies readonly HeldBack['why'][];
/** More than this of one kind are told as a number. */
const NAMED = 4;

/** What stays on the device, and why: for the learner's eyes, not in the file. */
function Held({ heldBack }: { readonly heldBack: readonly HeldBack[] }) {
  const words = useWords();
  const { t } = words;
  const nameOf = (what: string) => {
    const known = zone(what);
    return known ? words.words(known.label) : what || t('export.held.unnamed');
  };
  const groups = REASONS.map((why) => ({
    why,
    names: [...new Set(heldBack.filter((one) => one.why === why).map((one) => nameOf(one.what)))],
  })).filter((group) => group.names.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={css.held}>
      <h3>
        <UiIcon sign="lock" size="small" />
        {t('export.held')}
      </h3>
      <ul>
        {groups.map(({ why, names }) => {
          const more = names.length - NAMED;
          const told = more > 0 ? [...names.slice(0, NAMED), t('export.held.more', { count: more })] : names;
          return (
            <li key={why}>
              {t(`export.held.${why}`)} <span className={css.soft}>{words.list(told)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
