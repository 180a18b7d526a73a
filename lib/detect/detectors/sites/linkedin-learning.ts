import { defineSite } from '../../define-site.ts';

/**
 * LinkedIn Learning. The rest of the site is people and vacancies, and its titles end with the network's name, so the generic path
 * stays silent or says job. `/learning/{course}`, a lesson below it, `/learning/paths/{name}`, `/learning/certificates/{id}` (2026-11).
 */
export default defineSite({
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  hosts: ['linkedin.com'],
  examples: [
    'https://www.linkedin.com/learning/learning-graphql-2021',
    'https://www.linkedin.com/learning/python-essential-training-2018/welcome',
    'https://www.linkedin.com/learning/paths/prepare-for-the-microsoft-azure-administrator-az-104-certification-exam',
  ],
  paths: [
    [/^\/learning\/(instructors|topics|subscription|search|me)(\/|$)/, 'none'],
    [/^\/learning\/certificates\/\w+$/, 'certificate'],
    [/^\/learning\/paths\/[^/]+$/, 'playlist'],
    [/^\/learning\/[^/]+$/, 'course'],
    [/^\/learning\/[^/]+\/[^/]+$/, 'video'],
  ],
});
