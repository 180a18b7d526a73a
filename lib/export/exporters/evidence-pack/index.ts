import { defineExporter } from '../../contract.ts';

export default defineExporter({
  id: 'evidence-pack',
  words: {
    label: { en: 'Evidence pack', nl: 'Bewijspakket' },
    description: {
      en: 'A ZIP with your words, your files and your badges, for a badge request or a teacher.',
      nl: 'Een zip met je woorden, je bestanden en je badges, voor een badgeaanvraag of een docent.',
    },
  },
  extension: 'zip',
  mediaType: 'application/zip',
  content: 'portfolio',
  load: async () => (await import('./write.ts')).default,
});
