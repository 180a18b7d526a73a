export type {
  Amount,
  Card,
  ConfirmedClaim,
  MonthOfCards,
  Portfolio,
  PortfolioInput,
  PortfolioOptions,
  PortfolioSkill,
  SkillProof,
  Totals,
} from './contract.ts';
export { derivePortfolio, skillKey } from './derive.ts';
export { best, claimProvenance } from './provenance.ts';
export { experienceMinutes, hoursOf, latestDay, minutesOf } from './time.ts';
