import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import { languageName } from '@/components/ui/language-name.ts';
import type { Translator } from '@/lib/i18n/index.ts';
import type { DetectedFields, Experience } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './entry.module.css';

export interface PageFactsProps {
  readonly experience: Pick<Experience, 'page' | 'detected'>;
}

/** What a page told of itself, in the order it is read; a picture's address says nothing to anybody. */
const TOLD = [
  'title',
  'organisation',
  'provider',
  'author',
  'role',
  'startsOn',
  'endsOn',
  'duration',
  'workload',
  'hours',
  'place',
  'level',
  'language',
  'free',
  'skills',
  'description',
] as const satisfies readonly (keyof DetectedFields)[];

/** Where it was on the web, and what that page said: apart from the learner's own words. */
export function PageFacts({ experience: { page, detected } }: PageFactsProps) {
  const words = useWords();
  const { t } = words;
  const facts = TOLD.flatMap((field) => {
    const told = inWords(field, detected?.fields ?? {}, words);
    return told === '' ? [] : [{ field, told }];
  });
  if (!page && facts.length === 0) return null;
  return (
    <div className={css.fields}>
      {page && (
        <p className={css.proofName}>
          <UiIcon sign="globe" />
          <a href={page.address} target="_blank" rel="noopener noreferrer">
            {t('entry.page.open', { site: page.site })}
          </a>
        </p>
      )}
      {facts.length > 0 && (
        <Disclosure label={t('entry.page.said')}>
          <dl className={css.facts}>
            {facts.map(({ field, told }) => (
              <div key={field}>
                <dt>{t(`entry.page.${field}`)}</dt>
                <dd>{told}</dd>
              </div>
            ))}
          </dl>
          {detected && detected.why.length > 0 && (
            <ul className={css.why}>
              {detected.why.map((reason) => (
                <li key={`${reason.code} ${reason.detail}`}>{words.reason(reason)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function inWords(field: (typeof TOLD)[number], fields: DetectedFields, words: Translator): string {
  switch (field) {
    case 'startsOn':
    case 'endsOn':
      return fields[field] ? words.date(fields[field].value, 'long') : '';
    case 'duration':
      return fields.duration ? words.duration(fields.duration.value) : '';
    case 'language':
      return fields.language ? languageName(fields.language.value) : '';
    case 'free':
      return fields.free ? words.t(fields.free.value ? 'entry.page.free.yes' : 'entry.page.free.no') : '';
    case 'skills':
      return fields.skills ? words.list(fields.skills.value) : '';
    default:
      return fields[field]?.value ?? '';
  }
}
