import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ClusterIcon } from '@/components/ui/Icon.tsx';
import { ProvenanceSign } from '@/components/ui/ProvenanceSign.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { clusters, zone } from '@/lib/frameworks/index.ts';
import { type Cluster, PROVENANCES } from '@/lib/model/index.ts';
import type { PortfolioSkill, SkillProof } from '@/lib/portfolio/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { nameOfSkill } from './claim-name.ts';
import shell from './shell.module.css';
import css from './skills.module.css';
import { skillsTitle } from './skills-title.ts';

export interface SkillsViewProps {
  /** Most proofs first. */
  readonly skills: readonly PortfolioSkill[];
  readonly hrefOf: (entryId: string) => string;
}

/** Proofs of one skill that stand open; the rest is behind a tap. */
const OPEN = 3;

interface Group {
  readonly id: Cluster | null;
  readonly label: string;
  readonly skills: readonly PortfolioSkill[];
  readonly proofs: number;
}

/** The skills that have proof, cluster by cluster, each with the words it rests on. What is not there is not shown. */
export function SkillsView({ skills, hrefOf }: SkillsViewProps) {
  const words = useWords();
  const { t } = words;
  if (skills.length === 0) {
    return (
      <div className={shell.reading}>
        <h1>{t('portfolio.skills')}</h1>
        <EmptyState title={t('portfolio.skills.empty.title')}>
          <p>{t('portfolio.skills.empty.text')}</p>
          <figure className={css.example}>
            <figcaption className={css.soft}>{t('portfolio.example.mark')}</figcaption>
            <SkillZoneTag {...nameOfSkill({ zone: 'coaching', ownWords: null, competence: null }, words)} />
            <blockquote className={css.quote}>{t('portfolio.skills.empty.quote')}</blockquote>
          </figure>
        </EmptyState>
      </div>
    );
  }
  const groups = groupsOf(skills, (label) => words.words(label), t('portfolio.skills.own'));
  const most = groups[0]?.proofs ?? 1;
  const title = skillsTitle(
    groups.map((group) => ({ label: group.id === null ? null : group.label, proofs: group.proofs })),
    words,
  );
  return (
    <div className={shell.columns}>
      <div className={shell.reading}>
        <h1>{title}</h1>
        {groups.map((group) => (
          <section key={group.id ?? 'own'} className={css.group} aria-labelledby={`cluster-${group.id ?? 'own'}`}>
            <h2 id={`cluster-${group.id ?? 'own'}`} className={css.cluster} data-cluster={group.id ?? 'own'}>
              {group.id && <ClusterIcon cluster={group.id} />}
              {group.label}
            </h2>
            {group.skills.map((skill) => (
              <Skill key={skill.key} skill={skill} hrefOf={hrefOf} />
            ))}
          </section>
        ))}
      </div>
      <aside className={shell.aside} aria-label={t('portfolio.skills.beside')}>
        <table className={css.shares}>
          <caption>{t('portfolio.skills.table')}</caption>
          <thead className={css.hidden}>
            <tr>
              <th scope="col">{t('portfolio.skills.cluster')}</th>
              <th scope="col">{t('portfolio.skills.proofs')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id ?? 'own'}>
                <th scope="row">
                  {group.label}
                  <span
                    className={css.bar}
                    data-cluster={group.id ?? 'own'}
                    style={{ inlineSize: `${(group.proofs / most) * 100}%` }}
                  />
                </th>
                <td>{words.number(group.proofs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <section className={shell.part}>
          <h2 className={shell.small}>{t('portfolio.trust')}</h2>
          <dl className={css.trust}>
            {PROVENANCES.map((step) => (
              <div key={step}>
                <dt>
                  <ProvenanceSign provenance={step} label={t(`provenance.${step}`)} />
                </dt>
                <dd>{t(`provenance.${step}.why`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </aside>
    </div>
  );
}

function Skill({ skill, hrefOf }: { readonly skill: PortfolioSkill; readonly hrefOf: SkillsViewProps['hrefOf'] }) {
  const words = useWords();
  const { t } = words;
  const rest = skill.proofs.slice(OPEN);
  return (
    <article className={css.skill}>
      <h3 className={css.name}>
        <SkillZoneTag {...nameOfSkill(skill, words)} />
        <span className={css.soft}>{t('portfolio.skills.count', { count: skill.count })}</span>
        <ProvenanceSign provenance={skill.provenance} label={t(`provenance.${skill.provenance}`)} />
      </h3>
      <Proofs proofs={skill.proofs.slice(0, OPEN)} hrefOf={hrefOf} />
      {rest.length > 0 && (
        <Disclosure label={t('portfolio.skills.rest', { count: rest.length })}>
          <Proofs proofs={rest} hrefOf={hrefOf} />
        </Disclosure>
      )}
    </article>
  );
}

interface ProofsProps {
  readonly proofs: readonly SkillProof[];
  readonly hrefOf: SkillsViewProps['hrefOf'];
}

function Proofs({ proofs, hrefOf }: ProofsProps) {
  const words = useWords();
  return (
    <ul className={css.proofs}>
      {proofs.map(({ claim, quote, experienceId, title, on }) => (
        <li key={claim.id} className={css.proof}>
          {quote && <blockquote className={css.quote}>{quote}</blockquote>}
          <p className={css.from}>
            <a href={hrefOf(experienceId)}>{title}</a>
            <span>{words.date(on)}</span>
            {claim.level && <span>{words.t(`level.${claim.level}`)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Cluster by cluster, most proofs first; skills in own words and in a framework's words last. */
function groupsOf(
  skills: readonly PortfolioSkill[],
  say: (label: (typeof clusters)[number]['label']) => string,
  own: string,
): readonly Group[] {
  const clusterOf = (skill: PortfolioSkill) => (skill.zone ? (zone(skill.zone)?.cluster ?? null) : null);
  const named = clusters.map(({ id, label }) => ({ id, label: say(label) }));
  return [...named, { id: null, label: own }]
    .map((group): Group => {
      const inside = skills.filter((skill) => clusterOf(skill) === group.id);
      return { ...group, skills: inside, proofs: inside.reduce((sum, skill) => sum + skill.count, 0) };
    })
    .filter((group) => group.skills.length > 0)
    .sort((a, b) => b.proofs - a.proofs);
}
