import { defineExporter } from '../../contract.ts';

export default defineExporter({
  id: 'open-badge',
  words: {
    label: { en: 'Signed badge (Open Badges 3.0)', nl: 'Ondertekende badge (Open Badges 3.0)' },
    description: {
      en: 'A badge file that anyone can check for changes.',
      nl: 'Een badgebestand waarvan iedereen kan nagaan of er niets aan veranderd is.',
    },
  },
  extension: 'json',
  mediaType: 'application/json',
  content: 'credentials',
  load: async () => (await import('./write.ts')).default,
});
